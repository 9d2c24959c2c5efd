from multiprocessing import Manager, Process, set_start_method

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)

def outsider(lock, rlock):
    attempt("child lock:", lock.release)
    attempt("child rlock:", lambda: rlock.acquire(False))
    attempt("child rlock:", rlock.release)

if __name__ == "__main__":
    set_start_method("spawn")
    with Manager() as manager:
        lock, rlock = manager.Lock(), manager.RLock()
        attempt("release:", lock.release)
        print(lock.acquire(), lock.acquire(False), lock.acquire(True, 0.01))
        print(rlock.acquire(), rlock.acquire(), rlock.release())
        child = Process(target=outsider, args=(lock, rlock))
        child.start()
        child.join()
        print(lock.acquire(timeout=0.01), lock.release(), rlock.release())
        attempt("release:", rlock.release)
        with lock:
            print(lock.acquire(blocking=False))
        semaphore = manager.Semaphore(2)
        print([semaphore.acquire(blocking=False) for _ in range(3)])
        print(semaphore.release(), semaphore.acquire())
        bounded = manager.BoundedSemaphore()
        attempt("bounded:", bounded.release)
