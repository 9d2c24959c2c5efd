from multiprocessing import Process, Queue
import time

def produce(queue):
    for i in range(12):
        queue.put(i)
        time.sleep(0.1)
    print("everything is put")
    queue.put(None)

def consume(queue):
    while queue.get() is not None:
        time.sleep(0.3)
    print("everything is used")

if __name__ == "__main__":
    queue = Queue()
    Process(target=produce, args=(queue,)).start()
    Process(target=consume, args=(queue,)).start()
