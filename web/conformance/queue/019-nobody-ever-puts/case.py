from multiprocessing import Process, Queue, set_start_method


def take(queue):
    print("got", queue.get())
    queue.get()


if __name__ == "__main__":
    set_start_method("spawn")
    queue = Queue()
    p = Process(target=take, args=(queue,))
    p.start()
    queue.put("one")
    p.join()
    print("never said")
