from multiprocessing import Process, get_context


def work(text):
    print("work", text, flush=True)


class Alone(Process):
    def run(self):
        print("alone", flush=True)


class Above(Process):
    def run(self):
        print("above", flush=True)
        super().run()


def attempt(p):
    try:
        p.run()
    except AttributeError as e:
        print(type(e).__name__, e, flush=True)


if __name__ == "__main__":
    for method in ["spawn", "fork", "forkserver"]:
        p = get_context(method).Process(target=work, args=(method,))
        attempt(p)
        attempt(p)
        p.start()
        p.join()
        attempt(p)
        print(p.exitcode, flush=True)
        p.close()
        attempt(p)
    for p in [Alone(), Above(target=work, args=("above",)), Process()]:
        attempt(p)
        p.start()
        p.join()
        attempt(p)
    closed = Process(target=work, args=("closed",))
    closed.close()
    attempt(closed)
