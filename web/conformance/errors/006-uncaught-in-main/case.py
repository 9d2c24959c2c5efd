from multiprocessing import Process, set_start_method


def work():
    print("the child")


if __name__ == "__main__":
    set_start_method("spawn")
    p = Process(target=work)
    p.start()
    p.join()
    try:
        raise IndexError("list index out of range")
    finally:
        print("finally")
    print("never said")
