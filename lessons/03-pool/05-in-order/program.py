from multiprocessing import Pool
import time

def square(x):
    time.sleep(0.5 * x)
    print(x, "is done")
    return x * x

if __name__ == "__main__":
    pool = Pool(3)
    squares = pool.map(square, [3, 1, 2])
    print("map returns", squares)
    pool.close()
    pool.join()
