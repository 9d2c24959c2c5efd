from multiprocessing import Process, set_start_method
import time


def late():
    time.sleep(0.3)
    print("the child goes on to its end")


if __name__ == "__main__":
    set_start_method("spawn")
    Process(target=late).start()
    raise RuntimeError("main gives up")
