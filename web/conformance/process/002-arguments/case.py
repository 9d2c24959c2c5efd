from multiprocessing import Process, set_start_method


def work(first, second="none", *rest):
    print(first, second, len(rest))


def named(first, options=None):
    print(first, options)


if __name__ == "__main__":
    set_start_method("spawn")
    for args in [(1,), [1, "two"], (1, 2, 3, 4)]:
        p = Process(target=work, args=args)
        p.start()
        p.join()
    p = Process(target=named, args=("key",), kwargs={"options": {"a": [1, None, True]}})
    p.start()
    p.join()
