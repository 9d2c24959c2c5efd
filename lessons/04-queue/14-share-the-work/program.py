from multiprocessing import Process, Queue
import time

def square(n):
    time.sleep(0.5)
    return n * n

if __name__ == "__main__":
    total = 0
    for n in range(1, 7):
        total += square(n)
    print("sum:", total)
