from multiprocessing import Process, Value
import time

def add(first, last, total):
    for k in range(first, last):
        time.sleep(0.2)
        with total.get_lock():
            total.value += k

if __name__ == "__main__":
    total = Value("i", 0)
    low = Process(
        target=add, args=(0, 5, total), name="low",
    )
    high = Process(
        target=add, args=(5, 10, total), name="high",
    )
    low.start()
    high.start()
    low.join()
    high.join()
    print("total:", total.value)
