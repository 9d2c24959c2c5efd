from multiprocessing import Process, Queue
import time

def produce(queue):
    for i in range(5):
        queue.put(i)
        print("put", i)

if __name__ == "__main__":
    queue = Queue(2)
    p = Process(target=produce, args=(queue,))
    p.start()
    for _ in range(5):
        time.sleep(0.8)
        print("making room")
        queue.get()
