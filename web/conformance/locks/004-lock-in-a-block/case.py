from multiprocessing import Lock, RLock, Semaphore, set_start_method

def inside(guard):
    try:
        with guard as entered:
            print(entered, guard.acquire(False))
            raise KeyError("left early")
    except KeyError as e:
        print("KeyError", e, guard)

if __name__ == "__main__":
    set_start_method("spawn")
    lock = Lock()
    inside(lock)
    rlock = RLock()
    inside(rlock)
    rlock.release()
    print(rlock)
    inside(Semaphore(1))
