from multiprocessing import Process, active_children, set_start_method

sibling = None


def nothing():
    pass


def meddle():
    print(active_children())
    for call in (sibling.join, sibling.is_alive, sibling.start):
        try:
            print(call())
        except AssertionError as e:
            print(type(e).__name__, e)


if __name__ == "__main__":
    set_start_method("fork")
    sibling = Process(target=nothing)
    sibling.start()
    p = Process(target=meddle)
    p.start()
    p.join()
    sibling.join()
    print(sibling.exitcode, p.exitcode)
