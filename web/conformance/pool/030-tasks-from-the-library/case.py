import os
import time
from multiprocessing import Pool, set_start_method

def made(text):
    return ValueError(text)

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        print(pool.apply(print, ("printed by a worker",)))
        print(pool.apply(os.getpid) == os.getpid(), pool.apply(os.getppid) == os.getpid())
        print(pool.map(time.sleep, [0, 0.01, 0]))
        print(pool.apply(made, ("made over there",)))
