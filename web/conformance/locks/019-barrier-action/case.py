from multiprocessing import Barrier, Process, Value, set_start_method
from threading import BrokenBarrierError

def hooray():
    print("everybody is here")

def explode():
    raise ValueError("the action failed")

def meet(barrier, kept):
    try:
        barrier.wait()
    except (ValueError, BrokenBarrierError) as e:
        with kept.get_lock():
            kept.value += 1 if isinstance(e, ValueError) else 10

def gather(barrier, kept):
    children = [Process(target=meet, args=(barrier, kept)) for _ in range(3)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print("errors:", kept.value, "broken:", barrier.broken)

if __name__ == "__main__":
    set_start_method("spawn")
    gather(Barrier(3, hooray), Value("i", 0))
    # One of them runs the action and gets its error; the two others hear of a broken barrier.
    gather(Barrier(3, action=explode), Value("i", 0))
