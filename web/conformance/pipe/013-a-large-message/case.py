from multiprocessing import Pipe, Process, set_start_method


def send(end):
    end.send(list(range(100_000)))
    end.send_bytes(b"x" * 3_000_000)
    end.send("small")


if __name__ == "__main__":
    set_start_method("spawn")
    own, other = Pipe()
    p = Process(target=send, args=(other,))
    p.start()
    numbers = own.recv()
    print(len(numbers), sum(numbers))
    data = own.recv_bytes()
    print(len(data), data[0], data[-1])
    print(own.recv())
    p.join()
    print(p.exitcode)
