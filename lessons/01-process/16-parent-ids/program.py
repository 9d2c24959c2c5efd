from multiprocessing import Process, set_start_method
import os

def show(who):
    print(who, os.getpid(), "started by", os.getppid())

def second():
    show("second")
    p = Process(target=show, args=("third",))
    p.start()
    p.join()

if __name__ == "__main__":
    set_start_method("spawn")
    show("first")
    p = Process(target=second)
    p.start()
    p.join()
