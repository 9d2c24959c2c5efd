from multiprocessing import Process, set_start_method


def none():
    pass


def two(a, b):
    pass


def more(a, b, c, d=0):
    pass


if __name__ == "__main__":
    set_start_method("spawn")
    for target, args in [(none, (1,)), (two, (1,)), (two, ()), (two, (1, 2, 3)), (more, ()), (more, (1, 2, 3, 4, 5))]:
        p = Process(target=target, args=args)
        p.start()
        p.join()
        print(target.__name__, args == (), p.exitcode)
    for wrong in [{"args": 5}, {"tarjet": none}, {"kwargs": 5}]:
        try:
            Process(**wrong)
            print("taken")
        except TypeError as e:
            print(type(e).__name__)
