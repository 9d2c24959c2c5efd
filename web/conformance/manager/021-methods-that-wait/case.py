from multiprocessing import Process, set_start_method
from multiprocessing.managers import BaseManager
import threading
import time

class Counter:
    def __init__(self):
        self.lock = threading.Lock()
        self.n = 0

    def add(self):
        with self.lock:
            n = self.n
            time.sleep(0.01)
            self.n = n + 1

    def value(self):
        return self.n

class Gate:
    def __init__(self):
        self.opened = threading.Event()

    def enter(self):
        return self.opened.wait()

    def open(self):
        self.opened.set()

    def slow(self):
        time.sleep(0.3)
        return "slow"

class Own(BaseManager):
    pass

Own.register("Counter", Counter)
Own.register("Gate", Gate)

def add(counter):
    for _ in range(5):
        counter.add()

def enter(gate):
    print("entered", gate.enter())

if __name__ == "__main__":
    set_start_method("spawn")
    manager = Own()
    manager.start()
    counter = manager.Counter()
    adding = [Process(target=add, args=(counter,)) for _ in range(3)]
    for p in adding:
        p.start()
    for p in adding:
        p.join()
    print(counter.value(), [p.exitcode for p in adding])
    gate = manager.Gate()
    waiting = Process(target=enter, args=(gate,))
    waiting.start()
    print(gate.slow())
    gate.open()
    waiting.join()
    print(waiting.exitcode)
    manager.shutdown()
