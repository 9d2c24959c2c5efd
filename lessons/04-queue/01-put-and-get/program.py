from multiprocessing import Process, Queue
import time

def cook(queue):
    for dish in ["rice", "soup", "fish"]:
        time.sleep(1)
        queue.put(dish)

if __name__ == "__main__":
    queue = Queue()
    p = Process(target=cook, args=(queue,))
    p.start()
    print("hungry")
    for _ in range(3):
        dish = queue.get()
        print("eating", dish)
