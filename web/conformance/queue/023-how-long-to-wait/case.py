from multiprocessing import JoinableQueue, Queue


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


if __name__ == "__main__":
    for q in [Queue(1), JoinableQueue(1)]:
        attempt(lambda: q.put(1, True, "soon"))
        attempt(lambda: q.put(1, False, "soon"))
        attempt(lambda: q.get(True, "soon"))
        attempt(lambda: q.get(False, "soon"))
        attempt(lambda: q.put(1, "", None))
        attempt(lambda: q.put(2, "", None))
        attempt(lambda: q.put(2, [], 5))
        attempt(lambda: q.put(2, "yes", None))
        attempt(lambda: q.get("", None))
        attempt(lambda: q.get([], 5))
        attempt(lambda: q.get("yes", 5))
        attempt(lambda: q.put(3, 1, 0))
        attempt(lambda: q.put(3, 0, None))
        attempt(lambda: q.get("yes", None))
        attempt(lambda: q.get(1, 0))
        attempt(lambda: q.get(0, None))
