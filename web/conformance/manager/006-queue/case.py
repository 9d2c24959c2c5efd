from multiprocessing import Manager, Pool, set_start_method
from queue import Empty, Full

def task(queue, number):
    queue.put([number, number * number])

def attempt(call):
    try:
        print(call())
    except (Empty, Full) as e:
        print(type(e).__name__, [str(e)])

if __name__ == "__main__":
    set_start_method("spawn")
    with Manager() as manager:
        queue = manager.Queue(2)
        print(queue.empty(), queue.full(), queue.qsize())
        queue.put("a")
        queue.put_nowait("b")
        print(queue.empty(), queue.full(), queue.qsize())
        attempt(lambda: queue.put("c", timeout=0.01))
        attempt(lambda: queue.put_nowait("c"))
        attempt(lambda: queue.put("c", False))
        print(queue.get(), queue.get_nowait())
        attempt(queue.get_nowait)
        attempt(lambda: queue.get(True, 0.01))
        attempt(lambda: queue.get(block=False))
        # A queue of a manager may go to a pool as an argument.
        queue = manager.Queue()
        with Pool(1) as pool:
            pool.starmap(task, [[queue, n] for n in range(3)])
        print([queue.get() for _ in range(3)], queue.qsize())
        jobs = manager.JoinableQueue()
        jobs.put(1)
        print(jobs.get(), jobs.task_done(), jobs.join())
        try:
            jobs.task_done()
        except ValueError as e:
            print("ValueError", e)
