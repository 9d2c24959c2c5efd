import math
import time
from threading import Lock


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


lock = Lock()
lock.acquire()
for length in (math.nan, math.inf, 1e19, 10**10):
    attempt(lambda: time.sleep(length))
    attempt(lambda: lock.acquire(timeout=length))
attempt(lambda: time.sleep(-math.inf))
attempt(lambda: time.sleep(False))
attempt(lambda: time.sleep(1e20))
attempt(lambda: time.sleep(10**20))
attempt(lambda: time.sleep(-1e20))
attempt(lambda: time.sleep(-(10**10)))
attempt(lambda: time.sleep(-1.5))
