from multiprocessing import Process, cpu_count, current_process, set_start_method
import os
import sys


def child(parent):
    print(os.getppid() == parent, os.getpid() != parent, os.getpid() == current_process().pid)


if __name__ == "__main__":
    set_start_method("spawn")
    p = Process(target=child, args=(os.getpid(),))
    p.start()
    p.join()
    print(os.cpu_count() == cpu_count(), cpu_count() >= 1)
    print(len(sys.argv), sys.version_info[0], sys.version_info >= (3, 10))
    print(sys.getswitchinterval(), sys.setswitchinterval(0.01), sys.getswitchinterval())
    for wrong in (0, -1):
        try:
            sys.setswitchinterval(wrong)
        except ValueError as e:
            print(type(e).__name__, e)
    print(sys.stdout.write("written\n"), sys.stderr.write(""), sys.stdout.flush())
    try:
        sys.stdout.write(5)
    except TypeError as e:
        print(type(e).__name__, e)
