from multiprocessing import Queue
import queue
import time


def attempt(call):
    began = time.monotonic()
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, isinstance(e, queue.Full), [str(e)], time.monotonic() - began >= 0.045)


if __name__ == "__main__":
    q = Queue(maxsize=3)
    print(q.full(), q.put(1), q.put(2, True), q.put(3, True, None))
    print(q.full())
    attempt(lambda: q.put(4, False))
    attempt(lambda: q.put_nowait(4))
    attempt(lambda: q.put(4, True, 0.05))
    attempt(lambda: q.put(4, timeout=0.05))
    attempt(lambda: q.put(4, False, 5))
    attempt(lambda: q.put(4, timeout=0))
    print(q.get(), q.full(), q.put(4), q.full())
    print([q.get(), q.get(), q.get()])
