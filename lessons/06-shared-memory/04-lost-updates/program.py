from multiprocessing import Array, Process, Value
import time


def count(n, mine, i, end):
    while time.time() < end:
        n.value += 1
        mine[i] += 1


if __name__ == "__main__":
    n = Value("i", 0)
    mine = Array("i", 2)
    end = time.time() + 1.5
    children = [Process(
        target=count, args=(n, mine, i, end),
    ) for i in [0, 1]]
    for p in children:
        p.start()
    for p in children:
        p.join()
    print("added:  ", mine[0] + mine[1])
    print("counted:", n.value)
    print("lost:   ", mine[0] + mine[1] - n.value)
