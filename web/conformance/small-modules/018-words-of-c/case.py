from itertools import accumulate, count, repeat
from math import isclose, prod
from multiprocessing import Lock
from queue import SimpleQueue

def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

if __name__ == "__main__":
    attempt(lambda: count(place=1))
    attempt(lambda: count(1, 2, 3))
    attempt(lambda: count(1, start=3))
    attempt(lambda: repeat(1, 2, 3))
    attempt(lambda: repeat(1, place=2))
    attempt(lambda: accumulate([1], place=2))
    attempt(lambda: accumulate([1], None, 3))
    attempt(lambda: isclose(1, 1, 1))
    attempt(lambda: isclose(1, 1, place=1))
    attempt(lambda: prod([1], 1))
    attempt(lambda: prod([1], place=1))
    attempt(lambda: Lock().acquire(True, 0, 1))
    attempt(lambda: Lock().acquire(place=1))
    attempt(lambda: open("file", place=1))
    attempt(lambda: open("file", "r", mode="r"))
    attempt(lambda: SimpleQueue().get_nowait(1))
    attempt(lambda: Lock().acquire(True, block=True))
