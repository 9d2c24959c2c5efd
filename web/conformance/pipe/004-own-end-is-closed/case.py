from multiprocessing import Pipe


def attempt(what, call):
    try:
        print(what, call())
    except Exception as e:
        print(what, type(e).__name__, e)


if __name__ == "__main__":
    one, other = Pipe()
    print(one.closed, one.fileno() != other.fileno())
    one.close()
    print(one.closed, other.closed)
    attempt("close", one.close)
    attempt("send", lambda: one.send(1))
    attempt("recv", one.recv)
    attempt("poll", one.poll)
    attempt("fileno", one.fileno)
    attempt("send bytes", lambda: one.send_bytes(b"1"))
    attempt("recv bytes", one.recv_bytes)
    attempt("readable", lambda: one.readable)
