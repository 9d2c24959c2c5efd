import queue
import threading
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import Process, set_start_method

class Mailbox:
    def __init__(self, inside):
        self.inside = inside

class Worker(Process):
    def __init__(self, inside):
        super().__init__()
        self.inside = inside

def nothing(*args):
    pass

def attempt(label, child):
    try:
        child.start()
        child.join()
        print(label, child.exitcode)
    except TypeError as e:
        print(label, type(e).__name__, e)

def pass_(label, value):
    attempt(label, Process(target=nothing, args=(value,)))

if __name__ == "__main__":
    set_start_method("spawn")
    pass_("Queue:", queue.Queue())
    pass_("LifoQueue:", queue.LifoQueue(3))
    pass_("PriorityQueue:", queue.PriorityQueue())
    pass_("SimpleQueue:", queue.SimpleQueue())
    pass_("Future:", Future())
    with ThreadPoolExecutor(1) as threads:
        pass_("ThreadPoolExecutor:", threads)
        pass_("results of map:", threads.map(len, []))
    with ProcessPoolExecutor(1) as processes:
        pass_("ProcessPoolExecutor:", processes)
        # It is the feeder thread that fails, and the future hears of it.
        print("its task:", processes.submit(nothing, queue.Queue()).exception())
    pass_("main thread:", threading.current_thread())
    pass_("in a list:", [1, {"a": queue.Queue()}])
    pass_("in a field:", Mailbox(queue.SimpleQueue()))
    attempt("in a process:", Worker(Future()))
