from multiprocessing import Process, Queue
from queue import Empty
import time

def answer(queue):
    time.sleep(1.2)
    queue.put("here I am")

if __name__ == "__main__":
    queue = Queue()
    p = Process(target=answer, args=(queue,))
    p.start()
    for _ in range(5):
        try:
            print(queue.get(timeout=0.5))
        except Empty:
            print("nothing there")
