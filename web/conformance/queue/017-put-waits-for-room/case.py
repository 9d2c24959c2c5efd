from multiprocessing import Event, Process, Queue, set_start_method
import time


def fill(queue, full):
    queue.put("first")
    began = time.monotonic()
    full.set()
    queue.put("second")
    queue.put(time.monotonic() - began >= 0.1)


if __name__ == "__main__":
    set_start_method("spawn")
    queue, full = Queue(1), Event()
    p = Process(target=fill, args=(queue, full))
    p.start()
    full.wait()
    time.sleep(0.2)
    print(queue.full())
    print(queue.get(), queue.get(), queue.get())
    p.join()
