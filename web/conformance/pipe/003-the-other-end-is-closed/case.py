from multiprocessing import Pipe


def attempt(what, call):
    try:
        print(what, call())
    except Exception as e:
        print(what, type(e).__name__, [str(e)])


if __name__ == "__main__":
    reader, writer = Pipe(False)
    writer.send("left")
    print(writer.close())
    attempt("poll", reader.poll)
    attempt("recv", reader.recv)
    attempt("poll", reader.poll)
    attempt("recv", reader.recv)
    attempt("recv", reader.recv)

    reader, writer = Pipe(False)
    reader.close()
    attempt("send", lambda: writer.send(1))

    one, other = Pipe()
    other.send("left")
    other.close()
    attempt("recv", one.recv)
    attempt("recv", one.recv)
    attempt("send", lambda: one.send(1))
