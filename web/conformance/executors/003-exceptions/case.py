import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

class Refused(ValueError):
    def __init__(self, code, reason):
        super().__init__(code, reason)
        self.code = code

def refuse(code):
    raise Refused(code, "closed")

def leave():
    sys.exit("bye")

def make():
    return lambda: 1

def identity(x):
    return x

if __name__ == "__main__":
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as executor:
        future = executor.submit(refuse, 86)
        try:
            future.result()
        except Refused as e:
            print(type(e).__name__, e, e.code, future.exception() is e)
            cause = e.__cause__
            print(type(cause).__name__, str(cause).split("\n")[1], str(cause).split("\n")[-2])
        print(future)
        # An executor catches SystemExit too, a Pool would lose its worker.
        error = executor.submit(leave).exception()
        print(type(error).__name__, error, executor.submit(identity, "and on").result())
        for future in (executor.submit(identity, make()), executor.submit(make)):
            error = future.exception()
            print(type(error).__name__, error)
        print(executor.submit(identity, "still here").result())
