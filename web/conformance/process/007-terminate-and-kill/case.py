from multiprocessing import Event, Process, set_start_method


def wait(ready, never):
    ready.set()
    try:
        never.wait()
    finally:
        print("never said: a signal is no exception")


if __name__ == "__main__":
    set_start_method("spawn")
    for how in ("terminate", "kill"):
        ready, never = Event(), Event()
        p = Process(target=wait, args=(ready, never))
        p.start()
        ready.wait()
        print(how, p.exitcode, p.is_alive())
        getattr(p, how)()
        p.join()
        print(how, p.exitcode, p.is_alive())
        p.terminate()
        print(how, p.exitcode)
