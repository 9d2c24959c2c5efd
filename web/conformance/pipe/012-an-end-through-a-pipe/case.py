from multiprocessing import Pipe, Process, set_start_method


def answer(line):
    end = line.recv()
    end.send("over the new line")
    end.close()
    line.send("done")


if __name__ == "__main__":
    set_start_method("spawn")
    line, far = Pipe()
    p = Process(target=answer, args=(far,))
    p.start()
    mine, yours = Pipe()
    line.send(yours)
    print(mine.recv())
    print(line.recv())
    yours.close()
    try:
        mine.recv()
    except EOFError as e:
        print(type(e).__name__)
    p.join()
