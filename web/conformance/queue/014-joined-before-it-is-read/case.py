from multiprocessing import Process, Queue, set_start_method


def fill(queue):
    queue.put("x" * 1_000_000)
    print("put")


if __name__ == "__main__":
    set_start_method("spawn")
    queue = Queue()
    p = Process(target=fill, args=(queue,))
    p.start()
    p.join()
    print("never said", len(queue.get()))
