from multiprocessing import Process, Queue
import time

def square(n):
    time.sleep(0.5)
    return n * n

def work(tasks, results):
    n = tasks.get()
    while n is not None:
        results.put(square(n))
        n = tasks.get()

if __name__ == "__main__":
    tasks = Queue()
    results = Queue()
    for _ in range(2):
        Process(target=work, args=(tasks, results)).start()
    for n in range(1, 7):
        tasks.put(n)
    for _ in range(2):
        tasks.put(None)
    total = 0
    for _ in range(1, 7):
        total += results.get()
    print("sum:", total)
