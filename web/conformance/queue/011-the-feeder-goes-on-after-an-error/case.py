from multiprocessing import Queue
import queue

if __name__ == "__main__":
    q = Queue(1)
    q.put(lambda: 1)
    q.put("after it", timeout=20)
    print(q.get(timeout=20))
    try:
        q.get(timeout=0.05)
    except queue.Empty:
        print("nothing more")
    print(q.qsize())
