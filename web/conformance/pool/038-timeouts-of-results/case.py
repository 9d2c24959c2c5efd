import time
from multiprocessing import Pool, set_start_method


def five():
    return 5


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        result = pool.apply_async(five)
        result.wait()
        # What is there already need not be waited for.
        attempt(lambda: result.get("soon"))
        attempt(lambda: result.wait("soon"))
        result = pool.apply_async(time.sleep, (60,))
        attempt(lambda: result.get("soon"))
        attempt(lambda: result.wait("soon"))
        attempt(lambda: result.wait([1]))
        attempt(lambda: result.wait(-1))
        attempt(lambda: result.wait(False))
