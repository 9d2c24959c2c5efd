from multiprocessing import Process, RLock, set_start_method

def outsider(lock):
    print("child:", lock)
    print("child:", lock.acquire(False), lock.acquire(timeout=0.01))
    try:
        lock.release()
    except AssertionError as e:
        print("child: AssertionError", e)

def owner(lock):
    print("child:", lock.acquire(), lock)

def run(target, lock):
    child = Process(target=target, args=(lock,))
    child.start()
    child.join()
    print("parent:", child.exitcode)

if __name__ == "__main__":
    set_start_method("spawn")
    lock = RLock()
    lock.acquire()
    run(outsider, lock)
    lock.release()
    run(owner, lock)
    # Its owner has ended without a release.
    print("parent:", lock, lock.acquire(False))
