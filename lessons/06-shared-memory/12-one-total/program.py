from multiprocessing import Process
import time

total = 0

def add(first, last):
    global total
    for k in range(first, last):
        time.sleep(0.2)
        total += k

if __name__ == "__main__":
    low = Process(
        target=add, args=(0, 5), name="low",
    )
    high = Process(
        target=add, args=(5, 10), name="high",
    )
    low.start()
    high.start()
    low.join()
    high.join()
    print("total:", total)
