from multiprocessing import Event, Process, set_start_method
import time


def wait(ready, gate):
    ready.set()
    gate.wait()


if __name__ == "__main__":
    set_start_method("spawn")
    ready, gate = Event(), Event()
    p = Process(target=wait, args=(ready, gate))
    p.start()
    ready.wait()
    time.sleep(0.2)
    p.kill()
    p.join()
    print(p.exitcode)
    gate.set()
    print("never said")
