from multiprocessing import Process, Queue, set_start_method


def fill(queue, count):
    for number in range(count):
        queue.put([number, number * number])


if __name__ == "__main__":
    set_start_method("spawn")
    queue = Queue()
    p = Process(target=fill, args=(queue, 4))
    p.start()
    for _ in range(4):
        print(queue.get())
    p.join()
    print(queue.empty())
