from multiprocessing import Array, Process, Value
import time

def count(n, mine, i, stop):
    while stop.value == 0:
        n.value += 1
        mine[i] += 1

if __name__ == "__main__":
    n = Value("i", 0)
    mine = Array("i", 2)
    stop = Value("b", 0)
    children = [Process(
        target=count, args=(n, mine, i, stop),
    ) for i in [0, 1]]
    for p in children:
        p.start()
    time.sleep(1.5)
    stop.value = 1
    for p in children:
        p.join()
    print("added:  ", mine[0] + mine[1])
    print("counted:", n.value)
    print("lost:   ", mine[0] + mine[1] - n.value)
