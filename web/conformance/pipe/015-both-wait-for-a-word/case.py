from multiprocessing import Pipe, Process, set_start_method


def first_listen(end):
    print("heard", end.recv())
    end.send("an answer")


if __name__ == "__main__":
    set_start_method("spawn")
    own, other = Pipe()
    p = Process(target=first_listen, args=(other,))
    p.start()
    print("never said", own.recv())
    own.send("a question")
