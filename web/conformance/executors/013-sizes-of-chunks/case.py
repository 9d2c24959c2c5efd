from concurrent.futures import ProcessPoolExecutor
from multiprocessing import set_start_method


def double(x):
    return 2 * x


def attempt(call):
    try:
        print(list(call()))
    except Exception as e:
        print(type(e).__name__, e)


if __name__ == "__main__":
    set_start_method("spawn")
    executor = ProcessPoolExecutor(1)
    for chunksize in [0, -1, "2", None, 1.5]:
        attempt(lambda: executor.map(double, [1, 2], chunksize=chunksize))
    attempt(lambda: executor.map(double, [], chunksize=1.5))
    attempt(lambda: executor.map(double, [], chunksize=True))
    executor.shutdown()
    attempt(lambda: executor.map(double, [1]))
    # There is nothing to schedule.
    attempt(lambda: executor.map(double, []))
    attempt(lambda: executor.map(double, [], chunksize=0))
