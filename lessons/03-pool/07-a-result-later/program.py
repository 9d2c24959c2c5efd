from multiprocessing import Pool, TimeoutError
import time

def slow_square(x):
    time.sleep(1.5)
    return x * x

if __name__ == "__main__":
    pool = Pool(2)
    result = pool.apply_async(slow_square, (7,))
    print("ready:", result.ready())
    try:
        print("get:", result.get(0.5))
    except TimeoutError:
        print("not yet")
    result.wait()
    print("ready:", result.ready(), result.successful())
    print("get:", result.get())
    pool.close()
    pool.join()
