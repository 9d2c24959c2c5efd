from multiprocessing import Pool
import time

def square(x):
    time.sleep(0.5 * x)
    print(x, "is done")
    return x * x

if __name__ == "__main__":
    pool = Pool(3)
    for result in pool.imap(square, [2, 1, 4]):
        print("main gets", result)
    pool.close()
    pool.join()
