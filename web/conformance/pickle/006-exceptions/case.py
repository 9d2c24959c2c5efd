from multiprocessing import Pipe

class Refused(ValueError):
    def __init__(self, code, reason):
        super().__init__(code, reason)
        self.code = code

def echo(value):
    here.send(value)
    return there.recv()

if __name__ == "__main__":
    here, there = Pipe()
    for error in [
        ValueError("boom"),
        ValueError(),
        RuntimeError("several", 2, None),
        KeyError("missing"),
        TypeError("not callable"),
        FileNotFoundError(2, "No such file"),
        ZeroDivisionError("division by zero"),
        StopIteration(5),
        Refused(7, "closed"),
    ]:
        back = echo(error)
        print([back], back, type(back) is type(error), back is error)
    back = echo(Refused(8, "late"))
    print(back.code, list(back.args))
    # The value is sent; what it was caused by and where it was raised is not.
    try:
        raise ValueError("outer") from KeyError("inner")
    except ValueError as e:
        back = echo(e)
        print([back], [back.__cause__])
