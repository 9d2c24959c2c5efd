from multiprocessing import Process, Queue, set_start_method

queue = None


def add():
    for number in range(10, 20):
        queue.put(number)


if __name__ == "__main__":
    set_start_method("fork")
    queue = Queue()
    for number in range(10):
        queue.put(number)
    p = Process(target=add)
    p.start()
    items = [queue.get() for _ in range(20)]
    p.join()
    print(sorted(items) == list(range(20)), queue.empty())
