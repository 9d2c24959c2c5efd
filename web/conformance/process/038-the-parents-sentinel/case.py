import os
from multiprocessing import Event, Process, parent_process, set_start_method
from multiprocessing.connection import wait


def watch(heard, go):
    sentinel = parent_process().sentinel
    print(isinstance(sentinel, int), wait([sentinel], 0), flush=True)
    heard.set()
    go.wait()


def middle(heard, ended):
    Process(target=outlive, args=(heard, ended)).start()
    heard.wait()
    os._exit(0)


def outlive(heard, ended):
    parent = parent_process()
    print(parent.is_alive(), flush=True)
    heard.set()
    print(wait([parent.sentinel]) == [parent.sentinel], parent.is_alive(), flush=True)
    ended.set()


if __name__ == "__main__":
    set_start_method("spawn")
    heard, go, ended = Event(), Event(), Event()
    p = Process(target=watch, args=(heard, go))
    p.start()
    heard.wait()
    go.set()
    p.join()
    heard.clear()
    p = Process(target=middle, args=(heard, ended))
    p.start()
    ended.wait()
    p.join()
    print(p.exitcode)
