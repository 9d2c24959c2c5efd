from multiprocessing import Queue, get_context


class Odd(ValueError):
    pass


if __name__ == "__main__":
    q = Queue()
    q.put(KeyError("key"))
    q.put(Odd("text", 3))
    q.put({"timeout": 0})
    q.put({"block": False}, timeout=20)
    for _ in range(2):
        e = q.get()
        print(type(e).__name__, e, e.args == ("key",), isinstance(e, LookupError), isinstance(e, Odd))
    print(q.get(), q.get())
    context = get_context("spawn")
    print(type(context.Queue(2)).__name__, type(context.SimpleQueue()).__name__, type(context.JoinableQueue()).__name__)
