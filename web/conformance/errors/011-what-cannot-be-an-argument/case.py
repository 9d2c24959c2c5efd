from multiprocessing import Process, set_start_method


def work(given):
    print("never said")


def attempt(target, args):
    p = Process(target=target, args=args)
    try:
        p.start()
    except Exception as e:
        print(type(e).__name__, e)
    print(p.pid, p.exitcode)


def main():
    def local():
        pass

    class Local:
        pass

    attempt(work, (local,))
    attempt(work, (Local(),))
    attempt(work, ([lambda: 1],))
    attempt(local, ())


if __name__ == "__main__":
    set_start_method("spawn")
    main()
