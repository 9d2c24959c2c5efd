from multiprocessing import Process, Queue
from queue import Empty
import time

def take(name, queue):
    print(name, "sees", queue.qsize())
    if queue.empty():
        return
    time.sleep(1)
    try:
        print(name, "got", queue.get(timeout=1))
    except Empty:
        print(name, "got nothing")

if __name__ == "__main__":
    queue = Queue()
    queue.put("the last cake")
    for name in ["Ann", "Bob"]:
        time.sleep(0.4)
        args = (name, queue)
        Process(target=take, args=args).start()
