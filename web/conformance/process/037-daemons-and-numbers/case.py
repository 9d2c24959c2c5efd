from multiprocessing import Process, set_start_method


def nothing():
    pass


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


def change(p, value):
    p.daemon = value
    return p.daemon


if __name__ == "__main__":
    set_start_method("spawn")
    # Whoever is refused for its arguments has taken a number.
    attempt(lambda: Process(group=1))
    attempt(lambda: Process(target=nothing, args=5))
    attempt(lambda: Process(target=nothing, kwargs=5))
    print(Process().name)

    p = Process(target=nothing, daemon="yes")
    print(p.daemon, Process(daemon=0).daemon, Process(daemon=[]).daemon)
    attempt(lambda: change(p, 1))
    p.start()
    attempt(lambda: change(p, False))
    p.join()
    attempt(lambda: change(p, False))
    print(p.daemon)
    p.close()
    attempt(lambda: change(p, False))
    attempt(lambda: change(p, True))
    attempt(lambda: p.is_alive())
