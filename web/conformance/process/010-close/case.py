from multiprocessing import Event, Process, set_start_method


def wait(gate):
    gate.wait()


def attempt(what, call):
    try:
        print(what, call())
    except Exception as e:
        print(what, type(e).__name__, e)


if __name__ == "__main__":
    set_start_method("spawn")
    gate = Event()
    p = Process(target=wait, args=(gate,))
    p.start()
    attempt("close", p.close)
    gate.set()
    p.join()
    attempt("close", p.close)
    attempt("close again", p.close)
    attempt("join", p.join)
    attempt("alive", p.is_alive)
    attempt("terminate", p.terminate)
    attempt("exitcode", lambda: p.exitcode)
    attempt("pid", lambda: p.pid)
    attempt("name", lambda: p.name)
    never = Process(target=wait)
    attempt("never started", never.close)
    attempt("start", never.start)
