from multiprocessing import Queue
import queue
import time


def attempt(call):
    began = time.monotonic()
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, isinstance(e, queue.Empty), [str(e)], time.monotonic() - began >= 0.045)


if __name__ == "__main__":
    q = Queue()
    print(q.empty(), q.full())
    attempt(q.get_nowait)
    attempt(lambda: q.get(False))
    attempt(lambda: q.get(True, 0.05))
    attempt(lambda: q.get(timeout=0.05))
    attempt(lambda: q.get(False, 5))
    attempt(lambda: q.get(timeout=0))
    attempt(lambda: q.get(timeout=-1))
    q.put("here")
    attempt(lambda: q.get(timeout=20))
    print(q.empty())
