from multiprocessing import Barrier, Process, set_start_method
import time

def meet(barrier):
    barrier.wait()

def until_waiting(barrier, count):
    while barrier.n_waiting < count:
        time.sleep(0.01)

if __name__ == "__main__":
    set_start_method("spawn")
    barrier = Barrier(3)
    first, second, third = [Process(target=meet, args=(barrier,)) for _ in range(3)]
    first.start()
    until_waiting(barrier, 1)
    first.kill()
    first.join()
    # It is still counted.
    print(first.exitcode, barrier.n_waiting)
    second.start()
    until_waiting(barrier, 2)
    third.start()
    for one in (second, third):
        one.join(1)
        print(one.exitcode)
    for one in (second, third):
        one.kill()
        one.join()
