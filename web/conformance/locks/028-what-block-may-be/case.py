from multiprocessing import Lock


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


if __name__ == "__main__":
    lock = Lock()
    for block in ["", "yes", [], None, 1.5]:
        attempt(lambda: lock.acquire(block))
    attempt(lambda: lock.acquire("soon", "soon"))
    attempt(lambda: lock.acquire(0, "soon"))
    attempt(lambda: lock.acquire(0))
    attempt(lambda: lock.acquire(0))
    attempt(lambda: lock.acquire(2, 0))
