from multiprocessing import Pipe, Process, set_start_method


def listen(reader, writer):
    try:
        while True:
            print("heard", reader.recv())
    except EOFError:
        print("never said")


if __name__ == "__main__":
    set_start_method("spawn")
    reader, writer = Pipe(False)
    p = Process(target=listen, args=(reader, writer))
    p.start()
    writer.send("one")
    writer.close()
    p.join()
