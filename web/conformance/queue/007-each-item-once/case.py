from multiprocessing import Process, Queue, set_start_method


def produce(queue, start):
    for number in range(start, start + 40):
        queue.put(number)


def consume(queue, results):
    taken = []
    while (item := queue.get()) is not None:
        taken.append(item)
    results.put(taken)


if __name__ == "__main__":
    set_start_method("spawn")
    queue, results = Queue(5), Queue()
    producers = [Process(target=produce, args=(queue, start)) for start in (0, 40, 80)]
    consumers = [Process(target=consume, args=(queue, results)) for _ in range(3)]
    for p in producers + consumers:
        p.start()
    for p in producers:
        p.join()
    for _ in consumers:
        queue.put(None)
    taken = [results.get() for _ in consumers]
    for p in consumers:
        p.join()
    print(sorted(item for part in taken for item in part) == list(range(120)))
    in_order = True
    for part in taken:
        for start in (0, 40, 80):
            own = [item for item in part if start <= item < start + 40]
            in_order = in_order and own == sorted(own)
    print(in_order)
