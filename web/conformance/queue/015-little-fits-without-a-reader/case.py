from multiprocessing import Process, Queue, set_start_method


def fill(queue):
    for number in range(100):
        queue.put(number)


if __name__ == "__main__":
    set_start_method("spawn")
    queue = Queue()
    p = Process(target=fill, args=(queue,))
    p.start()
    p.join()
    print(p.exitcode, queue.qsize(), sum(queue.get() for _ in range(100)))
