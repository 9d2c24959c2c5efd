import math
from multiprocessing import Pool
import time

def root(x):
    time.sleep(0.5)
    result = math.isqrt(x)
    print(x, "is done")
    return result

if __name__ == "__main__":
    pool = Pool(2)
    try:
        print(pool.map(root, [4, -9, 16, 25]))
    except ValueError as e:
        print("map raised:", e)
    print("one more:", pool.apply(root, (36,)))
    pool.close()
    pool.join()
