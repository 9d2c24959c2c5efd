from threading import Lock

lock = Lock()
print(lock)
print(lock.acquire(), lock.locked(), lock)
print(lock.acquire(False), lock.acquire(blocking=False), lock.acquire(timeout=0.01), lock.acquire(True, 0))
print(lock.release(), lock.locked())
with lock as entered:
    print(entered, lock.locked())
print(lock.locked())
for wrong in (lock.release, lambda: lock.acquire(False, 1), lambda: lock.acquire(True, "x"), lambda: lock.acquire(timeout=None)):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)
