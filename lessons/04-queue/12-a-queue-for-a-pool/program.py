from multiprocessing import Pool, Queue

def work(queue, n):
    queue.put(n * n)

if __name__ == "__main__":
    queue = Queue()
    pool = Pool(2)
    result = pool.apply_async(work, (queue, 7))
    pool.close()
    pool.join()
    print("the pool is done")
    print("lost:", queue.empty())
    result.get()
