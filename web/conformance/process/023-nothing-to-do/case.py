from multiprocessing import Process, set_start_method

if __name__ == "__main__":
    set_start_method("spawn")
    p = Process()
    print(p.run())
    p.start()
    p.join()
    print(p.exitcode)

    p = Process(target=5)
    p.start()
    p.join()
    print(p.exitcode)

    try:
        Process(group=1)
    except AssertionError as e:
        print(type(e).__name__, e)
