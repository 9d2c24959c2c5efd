from multiprocessing import Process, set_start_method


def nothing():
    print("never said")


def parent():
    p = Process(target=nothing)
    print("inherited:", p.daemon)
    for daemon in (True, False):
        try:
            Process(target=nothing, daemon=daemon).start()
        except AssertionError as e:
            print(type(e).__name__, e)


if __name__ == "__main__":
    set_start_method("spawn")
    p = Process(target=parent, daemon=True)
    p.start()
    p.join()
    print(p.exitcode)
