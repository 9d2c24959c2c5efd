from multiprocessing import Barrier, Process, set_start_method
from threading import BrokenBarrierError

def attempt(who, call):
    try:
        print(who, call() in (0, 1))
    except BrokenBarrierError as e:
        print(who, type(e).__name__, [str(e)], isinstance(e, RuntimeError))

def meet(barrier):
    attempt("child:", barrier.wait)

def started(barrier):
    child = Process(target=meet, args=(barrier,))
    child.start()
    while barrier.n_waiting == 0 and child.is_alive():
        pass
    return child

if __name__ == "__main__":
    set_start_method("spawn")
    barrier = Barrier(2)
    child = started(barrier)
    barrier.abort()
    child.join()
    print("aborted:", barrier.broken, barrier.n_waiting)
    attempt("parent:", barrier.wait)
    print(barrier)

    barrier.reset()
    print("reset:", barrier.broken)
    child = started(barrier)
    # Those who wait now are sent away; the barrier itself stays whole.
    barrier.reset()
    child.join()
    print("reset:", barrier.broken, barrier.n_waiting)

    child = started(barrier)
    barrier.wait()
    child.join()

    attempt("parent:", lambda: barrier.wait(0.01))
    print("timed out:", barrier.broken)
    attempt("parent:", Barrier(2, None, 0.01).wait)
