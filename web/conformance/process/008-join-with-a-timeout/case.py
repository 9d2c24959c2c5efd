from multiprocessing import Event, Process, set_start_method
import time


def wait(gate):
    gate.wait()


if __name__ == "__main__":
    set_start_method("spawn")
    gate = Event()
    p = Process(target=wait, args=(gate,))
    p.start()
    for timeout in (0, 0.1, -1):
        began = time.monotonic()
        print(p.join(timeout), p.exitcode, p.is_alive())
        print(time.monotonic() - began >= timeout - 0.01)
    gate.set()
    p.join(timeout=20)
    print(p.exitcode, p.is_alive())
