from multiprocessing import Process, get_start_method, parent_process, set_start_method
import os

number = 1


def work(pid):
    print(number, __name__, get_start_method())
    print(parent_process().pid == pid, os.getppid() == pid)


if __name__ == "__main__":
    set_start_method("forkserver")
    number = 2
    p = Process(target=work, args=(os.getpid(),))
    p.start()
    p.join()
    print(p.exitcode, p.name)
