from multiprocessing import Event, Process, set_start_method
from multiprocessing.connection import wait


def work(gate):
    gate.wait()


if __name__ == "__main__":
    set_start_method("spawn")
    gate, never = Event(), Event()
    one = Process(target=work, args=(gate,))
    two = Process(target=work, args=(never,))
    one.start()
    two.start()
    print(one.sentinel != two.sentinel)
    print(wait([one.sentinel, two.sentinel], timeout=0))
    two.terminate()
    print(wait([one.sentinel, two.sentinel]) == [two.sentinel])
    gate.set()
    one.join()
    two.join()
    print(len(wait([one.sentinel, two.sentinel])))
    print(one.exitcode, two.exitcode)
