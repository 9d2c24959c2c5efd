from multiprocessing import Process, current_process, parent_process, set_start_method
import os


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


def child(pid):
    parent = parent_process()
    print(parent.name, parent.pid == pid, os.getppid() == pid, parent.is_alive())
    attempt(parent.start)
    attempt(lambda: parent.join(timeout=0.05))
    if current_process().name == "Process-1":
        p = Process(target=child, args=(os.getpid(),))
        p.start()
        p.join()


if __name__ == "__main__":
    set_start_method("spawn")
    print(parent_process())
    p = Process(target=child, args=(os.getpid(),))
    p.start()
    p.join()
