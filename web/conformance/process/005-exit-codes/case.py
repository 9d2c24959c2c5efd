from multiprocessing import Process, set_start_method
import sys


def returns():
    return 5


def leaves(*status):
    sys.exit(*status)


def fails():
    raise KeyError("key")


if __name__ == "__main__":
    set_start_method("spawn")
    statuses = [(), (0,), (3,), (None,), (True,), (False,), (263,), (-1,), ("words",), ([1, "two"],), (2.5,)]
    for status in statuses:
        p = Process(target=leaves, args=status)
        p.start()
        p.join()
        print(status == (), p.exitcode)
    for target in (returns, fails):
        p = Process(target=target)
        p.start()
        p.join()
        print(target.__name__, p.exitcode)
