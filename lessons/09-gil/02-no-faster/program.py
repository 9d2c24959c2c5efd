from multiprocessing import Process
from threading import Thread
import time

def work():
    n = 27
    for i in range(5_000_000):
        n = (n * 16807) % 2147483647

def measure(label, pair):
    begin = time.time()
    for worker in pair:
        worker.start()
    for worker in pair:
        worker.join()
    print(label, round(time.time() - begin, 2), "s")

if __name__ == "__main__":
    begin = time.time()
    work()
    work()
    print("one by one", round(time.time() - begin, 2), "s")
    measure("threads", [Thread(target=work) for i in "ab"])
    measure("processes", [Process(target=work) for i in "ab"])
