from multiprocessing import Process, Queue
import time

def consume(queue):
    while True:
        item = queue.get()
        if item is None:
            break
        time.sleep(0.6)
        print("washed", item)
    print("going home")

if __name__ == "__main__":
    queue = Queue()
    for _ in range(2):
        Process(target=consume, args=(queue,)).start()
    for item in ["cup", "fork", "pan", "pot"]:
        queue.put(item)
    queue.put(None)
    queue.put(None)
