from multiprocessing import Pipe

if __name__ == "__main__":
    a, b = Pipe()
    with a as same, b:
        print(same is a)
        a.send(1729)
        print(b.recv(), a.closed, b.closed)
    print(a.closed, b.closed)
    try:
        a.recv()
    except OSError as e:
        print(type(e).__name__, e)
    print(a)
