from multiprocessing import Process, current_process, set_start_method


class Clock(Process):
    pass


def tell():
    print(current_process().name)


def parent():
    tell()
    for name in (None, "Anna", None):
        p = Process(target=tell, name=name)
        p.start()
        p.join()


if __name__ == "__main__":
    set_start_method("spawn")
    tell()
    never_started = Process(target=tell)
    clock = Clock()
    p = Process(target=parent)
    print(never_started.name, clock.name, p.name)
    p.start()
    p.join()
    p.name = "Old"
    print(p.name)
    try:
        p.name = 5
    except AssertionError as e:
        print(type(e).__name__, e)
