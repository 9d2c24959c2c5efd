from multiprocessing import Process, set_start_method
from threading import Event, Thread, current_thread, main_thread
from time import sleep

def late(gate):
    gate.wait()
    print("late", current_thread().name)

def child():
    print(current_thread() is main_thread(), current_thread().name)
    gate = Event()
    Thread(target=late, args=(gate,)).start()
    Thread(target=sleep, args=(60,), daemon=True).start()
    print("child is done")
    gate.set()

if __name__ == "__main__":
    set_start_method("spawn")
    p = Process(target=child)
    p.start()
    p.join()
    print(p.exitcode)
