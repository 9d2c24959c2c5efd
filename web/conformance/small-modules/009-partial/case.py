from functools import partial
from multiprocessing import Process, set_start_method


def work(a, b, c):
    print(a, b, c)


if __name__ == "__main__":
    set_start_method("spawn")
    half = partial(work, 1)
    half(2, 3)
    partial(half, 2)(3)
    p = Process(target=partial(work, "x", "y"), args=("z",))
    p.start()
    p.join()
    print(half.func is work, half.args == (1,), p.exitcode)
