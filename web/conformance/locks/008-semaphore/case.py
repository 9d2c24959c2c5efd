from multiprocessing import Semaphore, set_start_method

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)

if __name__ == "__main__":
    set_start_method("spawn")
    print(Semaphore(), Semaphore(0), Semaphore(value=7))
    semaphore = Semaphore(2)
    attempt("acquire:", semaphore.acquire)
    attempt("value:", semaphore.get_value)
    attempt("acquire:", semaphore.acquire)
    attempt("value:", semaphore.get_value)
    attempt("acquire(False):", lambda: semaphore.acquire(False))
    attempt("acquire(timeout=0.01):", lambda: semaphore.acquire(timeout=0.01))
    for _ in range(4):
        attempt("release:", semaphore.release)
    print(semaphore)
    with semaphore:
        print(semaphore)
    attempt("below zero:", lambda: Semaphore(-1))
