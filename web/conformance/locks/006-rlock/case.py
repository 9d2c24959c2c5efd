from multiprocessing import RLock, set_start_method

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)

if __name__ == "__main__":
    set_start_method("spawn")
    lock = RLock()
    attempt("release at first:", lock.release)
    print(lock)
    for _ in range(3):
        attempt("acquire:", lock.acquire)
        print(lock)
    attempt("acquire(False):", lambda: lock.acquire(False))
    attempt("acquire(timeout=0):", lambda: lock.acquire(timeout=0))
    print(lock)
    for _ in range(5):
        attempt("release:", lock.release)
    print(lock)
    attempt("one too many:", lock.release)
    with lock:
        with lock:
            print(lock)
    print(lock)
