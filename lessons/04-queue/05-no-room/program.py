from multiprocessing import Process, Queue
from queue import Full
import time

def read(queue):
    time.sleep(1)
    while True:
        print("read", queue.get())

if __name__ == "__main__":
    queue = Queue(3)
    args = (queue,)
    Process(target=read, args=args, daemon=True).start()
    for i in range(5):
        try:
            queue.put_nowait(i)
        except Full:
            print("dropped", i)
    time.sleep(2)
