from multiprocessing import Process, set_start_method
from threading import Thread, current_thread, main_thread
from time import sleep

def late():
    sleep(0.05)
    print("late", current_thread().name)

def child():
    print(current_thread() is main_thread(), current_thread().name)
    Thread(target=late).start()
    Thread(target=sleep, args=(60,), daemon=True).start()
    print("child is done")

if __name__ == "__main__":
    set_start_method("spawn")
    p = Process(target=child)
    p.start()
    p.join()
    print(p.exitcode)
