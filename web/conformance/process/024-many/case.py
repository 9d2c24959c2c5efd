from multiprocessing import Event, Process, set_start_method
import sys


def leave(number):
    sys.exit(number)


def wait(never):
    never.wait()


if __name__ == "__main__":
    set_start_method("spawn")
    all = [Process(target=leave, args=(number,)) for number in range(6)]
    for p in all:
        p.start()
    for p in all:
        p.join()
    print([p.exitcode for p in all])

    never = Event()
    all = [Process(target=wait, args=(never,)) for _ in range(6)]
    for p in all:
        p.start()
    for p in all:
        p.terminate()
    for p in all:
        p.join()
    print([p.exitcode for p in all])
