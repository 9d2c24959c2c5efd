from multiprocessing import Manager, Process, set_start_method
from threading import BrokenBarrierError

def follow(event, condition, barrier, log):
    event.wait()
    with condition:
        log.append("child has the lock")
        condition.notify()
    log.append(["child", barrier.wait() in (0, 1)])

if __name__ == "__main__":
    set_start_method("spawn")
    with Manager() as manager:
        event, condition = manager.Event(), manager.Condition()
        barrier, log = manager.Barrier(2), manager.list()
        print(event.is_set(), event.wait(0.01), barrier.parties, barrier.n_waiting)
        child = Process(target=follow, args=(event, condition, barrier, log))
        child.start()
        with condition:
            event.set()
            print(condition.wait(), condition.wait(0.01))
            print(condition.wait_for(lambda: len(log) == 1, 1), list(log))
        print(barrier.wait() in (0, 1), barrier.broken)
        child.join()
        print(log[1], event.is_set(), event.clear(), event.is_set())
        barrier.abort()
        try:
            barrier.wait()
        except BrokenBarrierError as e:
            print("BrokenBarrierError", [str(e)], barrier.broken)
        try:
            condition.notify()
        except RuntimeError as e:
            print("RuntimeError", e)
