from multiprocessing import Process, Queue, set_start_method


def fill(queue):
    queue.cancel_join_thread()
    queue.put("x" * 1_000_000)
    print("leaves its item behind")


if __name__ == "__main__":
    set_start_method("spawn")
    queue = Queue()
    p = Process(target=fill, args=(queue,))
    p.start()
    p.join()
    print(p.exitcode)
