from multiprocessing import Process, set_start_method


def fail(text):
    print("about to fail")
    raise ValueError(text)


if __name__ == "__main__":
    set_start_method("spawn")
    p = Process(target=fail, args=("boom",), name="Fuse")
    p.start()
    p.join()
    print(p.exitcode)
