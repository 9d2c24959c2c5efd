from multiprocessing import Process, set_start_method


def work():
    pass


def attempt(what, call):
    try:
        print(what, call())
    except Exception as e:
        print(what, type(e).__name__, e)


if __name__ == "__main__":
    set_start_method("spawn")
    p = Process(target=work)
    attempt("join", p.join)
    attempt("sentinel", lambda: p.sentinel)
    attempt("alive", p.is_alive)
    attempt("pid", lambda: p.pid)
    p.start()
    p.join()
    attempt("start again", p.start)
    attempt("join again", p.join)
    attempt("terminate", p.terminate)
    attempt("kill", p.kill)
    attempt("exitcode", lambda: p.exitcode)
