from multiprocessing import JoinableQueue, Process
import time

def work(queue):
    while True:
        n = queue.get()
        time.sleep(0.6)
        print("finished", n)
        queue.task_done()

if __name__ == "__main__":
    queue = JoinableQueue()
    for _ in range(2):
        p = Process(target=work, args=(queue,))
        p.daemon = True
        p.start()
    for n in range(4):
        queue.put(n)
    print("all tasks are put")
    queue.join()
    print("all tasks are done")
