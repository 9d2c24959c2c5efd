from multiprocessing import Process, Queue
import time

def squares(queue):
    for k in range(5):
        queue.put(k * k)
        time.sleep(0.6)

if __name__ == "__main__":
    queue = Queue()
    p = Process(target=squares, args=(queue,))
    p.start()
    print(queue.get())
    time.sleep(1.5)
    while not queue.empty():
        print(queue.get())
    print("that was all")
