from multiprocessing import Process, set_start_method
import sys


def leave(status):
    try:
        try:
            sys.exit(status)
        except Exception as e:
            print("never said:", e)
        finally:
            print("inner")
    finally:
        print("outer")


def interrupt():
    try:
        raise KeyboardInterrupt()
    except Exception:
        print("never said")


if __name__ == "__main__":
    set_start_method("spawn")
    p = Process(target=leave, args=(4,))
    p.start()
    p.join()
    print(p.exitcode)
    p = Process(target=interrupt)
    p.start()
    p.join()
    print(p.exitcode)
    print(isinstance(SystemExit(1), Exception), isinstance(SystemExit(1), BaseException))
