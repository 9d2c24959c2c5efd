from multiprocessing import Process, Queue, set_start_method


def fill(queue, count):
    for number in range(count):
        queue.put(number)


if __name__ == "__main__":
    set_start_method("spawn")
    queue = Queue()
    p = Process(target=fill, args=(queue, 500))
    p.start()
    items = [queue.get() for _ in range(500)]
    p.join()
    print(items == list(range(500)), queue.empty(), p.exitcode)
