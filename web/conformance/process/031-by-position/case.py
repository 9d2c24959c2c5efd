from multiprocessing import Process, set_start_method

def show(*words):
    print(*words)

if __name__ == "__main__":
    set_start_method("spawn")
    p = Process(None, show, "Anna", ("hello", 2))
    print(p.name, p.daemon)
    p.start()
    p.join()
    print(Process(None, show, None).name[:8])
    try:
        Process(5, show)
    except AssertionError as e:
        print(type(e).__name__, e)
