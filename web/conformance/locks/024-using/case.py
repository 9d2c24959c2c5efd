from multiprocessing import Lock, Pipe, RLock, Semaphore, set_start_method


class Quiet:
    def __enter__(self):
        print("in")

    def __exit__(self, kind, error, trace):
        print("out", kind and kind.__name__, error)
        return isinstance(error, ValueError)


def guarded(lock):
    with lock:
        print(lock.acquire(False))
        return "returned"


def failing(error):
    with Quiet():
        raise error
    return "goes on"


if __name__ == "__main__":
    set_start_method("spawn")
    lock = Lock()
    print(guarded(lock), lock)
    rlock = RLock()
    with rlock:
        with rlock:
            print(rlock)
        print(rlock)
    print(rlock)
    semaphore = Semaphore(2)
    for _ in range(2):
        with semaphore:
            print(semaphore)
    print(failing(ValueError("swallowed")))
    try:
        failing(KeyError("passed on"))
    except KeyError as e:
        print("KeyError", e)
    here, there = Pipe()
    with here:
        there.send("sent")
        print(here.recv(), here.closed)
    print(here.closed)
