from multiprocessing import Event, Process, active_children, set_start_method


def wait(gate):
    gate.wait()


def names():
    return sorted(p.name for p in active_children())


if __name__ == "__main__":
    set_start_method("spawn")
    # Whoever is killed while it waits is still waited for by whoever sets the event.
    gate, other = Event(), Event()
    all = [Process(target=wait, args=(other if name == "b" else gate,), name=name) for name in ("a", "b", "c")]
    print(names())
    for p in all:
        p.start()
    print(names())
    all[1].terminate()
    all[1].join()
    print(names())
    gate.set()
    for p in all:
        p.join()
    print(names())
