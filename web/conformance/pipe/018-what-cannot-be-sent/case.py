from multiprocessing import Pipe


class Notes:
    def __init__(self):
        self.read = lambda: 1


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


def main():
    def local():
        pass

    a, b = Pipe()
    attempt(lambda: a.send(local))
    attempt(lambda: a.send([1, {"f": local}]))
    attempt(lambda: a.send(Notes()))
    print(b.poll())
    a.send(main)
    print(b.recv() is main)
    a.send(Notes)
    print(b.recv() is Notes)


if __name__ == "__main__":
    main()
