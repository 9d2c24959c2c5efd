from multiprocessing import Lock, set_start_method

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)

if __name__ == "__main__":
    set_start_method("spawn")
    lock = Lock()
    attempt("release at first:", lock.release)
    attempt("acquire:", lock.acquire)
    attempt("acquire(False):", lambda: lock.acquire(False))
    attempt("acquire(block=False):", lambda: lock.acquire(block=False))
    attempt("acquire(True, 0.01):", lambda: lock.acquire(True, 0.01))
    attempt("acquire(timeout=0):", lambda: lock.acquire(timeout=0))
    attempt("acquire(timeout=-1):", lambda: lock.acquire(timeout=-1))
    attempt("release:", lock.release)
    attempt("release again:", lock.release)
    attempt("acquire(True, None):", lambda: lock.acquire(True, None))
    attempt("release:", lock.release)
    attempt("acquire(False):", lambda: lock.acquire(False))
    attempt("release:", lock.release)
