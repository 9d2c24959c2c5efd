from multiprocessing import Pool
import time

def task(name):
    for i in range(3):
        time.sleep(0.5)
        print(f"{name}~{i}")

if __name__ == "__main__":
    pool = Pool(2)
    for name in ["A", "B", "C", "D"]:
        pool.apply_async(task, (name,))
    pool.close()
    pool.join()
