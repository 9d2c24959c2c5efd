from multiprocessing import Barrier, BoundedSemaphore, Condition, Event, Pipe, Process, Queue
from multiprocessing.connection import wait

def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

if __name__ == "__main__":
    q = Queue()
    here, there = Pipe()
    attempt(lambda: Queue(1, 2, 3))
    attempt(lambda: q.get(True, 0, 1))
    attempt(lambda: q.put("item", True, 0, 1))
    attempt(lambda: Pipe(True, False))
    attempt(lambda: here.poll(0, 0))
    attempt(lambda: here.send_bytes(b"", 0, 0, 0))
    attempt(lambda: here.recv_bytes(1, 2))
    attempt(lambda: wait([], 0, 0))
    attempt(lambda: Event().wait(0, 0))
    attempt(lambda: Condition().wait(0, 0))
    attempt(lambda: Condition().wait_for(print, 0, 0))
    attempt(lambda: Condition().notify(1, 1))
    attempt(lambda: Barrier(1).wait(0, 0))
    attempt(lambda: BoundedSemaphore(1, 2))
    attempt(lambda: BoundedSemaphore(1).acquire(True, 0, 0))
    attempt(lambda: Process().join(0, 0))
    attempt(lambda: here.poll(time=0))
    attempt(lambda: q.get(time=0))
