from multiprocessing import Process, set_start_method
import os
import time

def watch():
    print("my parent is", os.getppid())
    time.sleep(2)
    print("my parent is", os.getppid())

def middle():
    p = Process(target=watch)
    p.start()
    p.join()

if __name__ == "__main__":
    set_start_method("spawn")
    p = Process(target=middle)
    p.start()
    time.sleep(1)
    p.kill()
    p.join()
    print("middle was", p.pid, "exit code", p.exitcode)
    time.sleep(2)
