import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import set_start_method

def square(n):
    return n * n

def crash(status):
    os._exit(status)

if __name__ == "__main__":
    set_start_method("spawn")
    with ProcessPoolExecutor(2) as pool:
        print(pool.submit(square, 3).result())
        future = pool.submit(crash, 3)
        try:
            future.result()
        except BrokenProcessPool as e:
            print(type(e).__name__, e)
        try:
            pool.submit(square, 4)
        except BrokenProcessPool as e:
            print(type(e).__name__, e)
