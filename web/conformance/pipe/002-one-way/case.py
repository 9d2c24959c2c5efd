from multiprocessing import Pipe


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    print(reader.readable, reader.writable, writer.readable, writer.writable)
    print(writer.send(1), reader.recv())
    attempt(lambda: reader.send(2))
    attempt(writer.recv)
    attempt(writer.poll)
    attempt(lambda: reader.send_bytes(b"2"))
    attempt(writer.recv_bytes)
    one, other = Pipe(True)
    print(one.readable, one.writable, other.readable, other.writable)
    one.send("a")
    other.send("b")
    print(one.recv(), other.recv())
