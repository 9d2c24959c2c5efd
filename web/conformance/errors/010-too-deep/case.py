from multiprocessing import Process, set_start_method


def deeper(depth):
    return 1 + deeper(depth + 1)


def fall():
    try:
        deeper(0)
    except RecursionError as e:
        print(isinstance(e, RuntimeError))
    print("goes on")
    deeper(0)


if __name__ == "__main__":
    set_start_method("spawn")
    p = Process(target=fall)
    p.start()
    p.join()
    print(p.exitcode)
