from multiprocessing import Pipe, Process, set_start_method


def echo(end):
    while (message := end.recv()) != "stop":
        end.send([message, message])
    end.close()


if __name__ == "__main__":
    set_start_method("spawn")
    own, other = Pipe()
    p = Process(target=echo, args=(other,))
    p.start()
    for message in (1, "two", None, [2.25], {"a": [True, None]}):
        print(own.send(message), own.recv())
    own.send("stop")
    p.join()
    print(p.exitcode)
