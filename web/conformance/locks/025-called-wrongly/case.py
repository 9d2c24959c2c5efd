from multiprocessing import Condition, RLock, Semaphore

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)

if __name__ == "__main__":
    semaphore = Semaphore(1)
    # Only a semaphore of threads takes a number here.
    attempt("release two:", lambda: semaphore.release(2))
    print(semaphore)
    attempt("too many:", lambda: Semaphore(2**31))
    attempt("most:", lambda: Semaphore(2**31 - 1))
    lock = RLock()
    lock.acquire()
    attempt("release:", lambda: lock.release("now"))
    print(lock)
    condition = Condition()
    with condition:
        attempt("wait_for:", lambda: condition.wait_for(None))
        attempt("wait_for:", lambda: condition.wait_for("true", 0))
