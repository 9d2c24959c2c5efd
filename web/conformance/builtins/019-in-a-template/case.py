import queue
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing import Event, Lock, Manager, Process, Value, set_start_method
from multiprocessing.shared_memory import ShareableList

class Clock(Process):
    pass

class Named(Process):
    def __str__(self):
        return f"the process {self.name}"

def nothing():
    pass

if __name__ == "__main__":
    set_start_method("spawn")
    print(f"{queue.Queue()}")
    print(f"{Lock()}, {Event()}")
    print(f"{threading.Lock()}, {threading.Event()}")
    print(f"{threading.Thread(target=nothing)}")
    print(f"{Process(target=nothing)}")
    print(f"{Clock()}, {Named(name='kept')}")
    print(f"{Future()}")
    print(f"{ThreadPoolExecutor(1)}")
    print(f"{Value('i', 3)}, {Value('i', 3, lock=False)}")
    print("both: " + str(Lock()))
    with Manager() as manager:
        print(f"{manager.list([1, 'two'])}, {manager.dict({'a': 1})}")
    items = ShareableList([1, "two"], name="in_a_template")
    print(f"{items}")
    items.shm.close()
    items.shm.unlink()
