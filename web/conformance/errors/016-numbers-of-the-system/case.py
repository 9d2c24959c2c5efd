for number in [1, 2, 3, 4, 10, 11, 13, 17, 20, 21, 32, 99, 103, 104, 108, 110, 111, 114, 115]:
    e = OSError(number, "text")
    print(number, type(e).__name__, e.errno, e.strerror, e.filename)


class Own(OSError):
    pass


for e in [
    Own(2, "text", "a.txt"),
    OSError(2, "text", "a.txt", None, "b.txt"),
    OSError("2", "text"),
    OSError(2),
    PermissionError("only text"),
    OSError(1, 2, 3, 4, 5, 6),
]:
    print([e], e, list(e.args), e.errno, e.filename, e.filename2)
