from multiprocessing import Pipe, Process, set_start_method


def listen(reader):
    count = 0
    try:
        while True:
            reader.recv()
            count += 1
    except EOFError:
        print("heard", count)


if __name__ == "__main__":
    set_start_method("spawn")
    reader, writer = Pipe(False)
    p = Process(target=listen, args=(reader,))
    p.start()
    reader.close()
    for number in range(5):
        writer.send(number)
    writer.close()
    p.join()
    print(p.exitcode)
