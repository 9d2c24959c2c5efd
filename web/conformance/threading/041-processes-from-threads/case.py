from multiprocessing import Process, Queue, current_process, set_start_method
from threading import Thread, current_thread

def child(q, n):
    q.put((n, current_thread().name))

def start(q, n):
    p = Process(target=child, args=(q, n))
    p.start()
    p.join()

if __name__ == "__main__":
    set_start_method("spawn")
    q = Queue()
    threads = [Thread(target=start, args=(q, n)) for n in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    for n, name in sorted(q.get() for _ in threads):
        print(n, name)
