from multiprocessing import Barrier, Pipe, Process
from multiprocessing.managers import BaseManager
from multiprocessing.shared_memory import SharedMemory


class Own(Process):
    pass


def attempt(thing, name):
    try:
        setattr(thing, name, 1)
        print("set")
    except AttributeError as e:
        print(type(e).__name__, e)


if __name__ == "__main__":
    attempt(Process(), "pid")
    attempt(Process(), "exitcode")
    attempt(Own(), "sentinel")
    here, there = Pipe()
    attempt(here, "closed")
    attempt(there, "readable")
    attempt(Barrier(2), "parties")
    attempt(Barrier(2), "broken")
    attempt(BaseManager(), "address")
    block = SharedMemory(create=True, size=1)
    attempt(block, "name")
    attempt(block, "size")
    attempt(block, "buf")
    block.close()
    block.unlink()
    # What is no property of the class can be set.
    attempt(Process(), "colour")
