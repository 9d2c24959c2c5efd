from multiprocessing import Event, Process, set_start_method
import time


def late(ready):
    ready.set()
    time.sleep(0.2)
    print("the child is last")


if __name__ == "__main__":
    set_start_method("spawn")
    ready = Event()
    Process(target=late, args=(ready,)).start()
    ready.wait()
    print("the parent is first")
