from multiprocessing import Pipe, Process, set_start_method


def hear_one(reader):
    print("heard", reader.recv())


if __name__ == "__main__":
    set_start_method("spawn")
    reader, writer = Pipe(False)
    p = Process(target=hear_one, args=(reader,))
    p.start()
    reader.close()
    writer.send("hello")
    p.join()
    try:
        writer.send("anybody?")
    except BrokenPipeError as e:
        print(type(e).__name__, e, e.errno)
