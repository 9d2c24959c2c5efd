from multiprocessing import Pool
import time

def work(n):
    time.sleep(0.7)
    print("task", n, "is done")

if __name__ == "__main__":
    pool = Pool(2)
    for n in range(4):
        pool.apply_async(work, (n,))
    try:
        pool.join()
    except ValueError as e:
        print("join first:", e)
    pool.close()
    pool.join()
    print("all workers have ended")
