from multiprocessing import Event, Process, current_process, set_start_method


def wait(ready, never):
    print("begun as a daemon:", current_process().daemon)
    ready.set()
    never.wait()
    print("never said")


if __name__ == "__main__":
    set_start_method("spawn")
    ready, never = Event(), Event()
    p = Process(target=wait, args=(ready, never), daemon=True)
    p.daemon = False
    p.daemon = True
    print(p.daemon, Process().daemon, Process(daemon=False).daemon)
    p.start()
    ready.wait()
    try:
        p.daemon = False
    except AssertionError as e:
        print(type(e).__name__, e)
    print("end")
