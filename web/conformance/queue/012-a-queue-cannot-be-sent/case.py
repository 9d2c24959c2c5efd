from multiprocessing import JoinableQueue, Pipe, Queue, SimpleQueue


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


if __name__ == "__main__":
    reader, writer = Pipe(False)
    for kind in (Queue, JoinableQueue, SimpleQueue):
        attempt(lambda: writer.send(kind()))
    simple = SimpleQueue()
    attempt(lambda: simple.put(Queue()))
    print(reader.poll(), simple.empty())
    q = Queue()
    q.put([Queue()])
    q.put("after it")
    print(q.get(timeout=20))
