from multiprocessing import Process, set_start_method


def attempt(*args, **kwargs):
    try:
        Process(*args, **kwargs)
    except (AssertionError, TypeError) as e:
        print(type(e).__name__, e)


if __name__ == "__main__":
    set_start_method("spawn")
    for target in [0, "", [], {}, False, 5]:
        p = Process(target=target)
        p.start()
        p.join()
        print(target, p.exitcode)
    attempt(foo=1)
    attempt(None, None, "name", (), {}, False)
    attempt(1)
    for name in ["ident", "pid"]:
        try:
            setattr(Process(), name, 5)
        except AttributeError as e:
            print(type(e).__name__, e)
