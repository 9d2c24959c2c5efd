from multiprocessing import Pool, Queue
import time

queue = None

def keep(given):
    global queue
    queue = given

def square(n):
    time.sleep(0.5)
    queue.put(n * n)

if __name__ == "__main__":
    results = Queue()
    pool = Pool(2, keep, (results,))
    pool.map_async(square, [1, 2, 3, 4], 1)
    for _ in range(4):
        print("got", results.get())
    pool.close()
    pool.join()
