from multiprocessing import Event, Process, current_process, parent_process, set_start_method


class Clock(Process):
    pass


def wait(gate):
    gate.wait()
    print(current_process(), parent_process())


def fail():
    raise SystemExit(3)


if __name__ == "__main__":
    set_start_method("spawn")
    print(current_process())
    gate, never = Event(), Event()
    p = Process(target=wait, args=(gate,), name="it's", daemon=True)
    print(p)
    p.start()
    print(p)
    gate.set()
    p.join()
    print(p)
    failing = Clock(target=fail)
    failing.start()
    failing.join()
    print([failing])
    failing.close()
    print(failing)
    killed = Process(target=wait, args=(never,))
    killed.start()
    killed.terminate()
    killed.join()
    print(killed)
