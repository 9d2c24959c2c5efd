from multiprocessing import Pool
import random
import time

def task(n):
    time.sleep(random.uniform(0.1, 0.5))
    print("task", n, "is done")

if __name__ == "__main__":
    pool = Pool(3)
    print("---- handing over ----")
    for n in range(10):
        pool.apply_async(task, (n,))
    print("---- handed over ----")
    pool.close()
    pool.join()
