from multiprocessing import Process
import time

def count(times):
    for i in range(times):
        time.sleep(1)
        print(f"{i + 1} of {times}")

if __name__ == "__main__":
    p1 = Process(target=count, args=(5,))
    p2 = Process(target=count, args=(4,))
    p1.start()
    p2.start()
