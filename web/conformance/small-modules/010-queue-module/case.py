from queue import Empty, Full, LifoQueue, PriorityQueue, Queue, SimpleQueue


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, isinstance(e, Empty), isinstance(e, Full), [str(e)])


for kind in (Queue, LifoQueue, PriorityQueue):
    q = kind(3)
    print(q.maxsize, q.empty(), q.full(), q.qsize())
    for item in (2, 3, 1):
        print(q.put(item), end=" ")
    print(q.full(), q.qsize())
    attempt(lambda: q.put_nowait(4))
    attempt(lambda: q.put(4, timeout=0.01))
    print([q.get(), q.get(), q.get()])
    attempt(q.get_nowait)
    attempt(lambda: q.get(timeout=0.01))
    attempt(lambda: q.get(timeout=-1))
    for _ in range(3):
        q.task_done()
    print(q.join())
    attempt(q.task_done)
simple = SimpleQueue()
simple.put("a")
print(simple.get(), simple.empty(), simple.qsize())
attempt(simple.get_nowait)
