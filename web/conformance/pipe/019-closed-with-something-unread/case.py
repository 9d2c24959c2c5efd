from multiprocessing import Pipe, Process, set_start_method


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


def ends_at_once(conn):
    conn.send("here")


if __name__ == "__main__":
    set_start_method("spawn")

    # Nothing was left unread.
    a, b = Pipe()
    a.send(1)
    b.recv()
    b.close()
    attempt(a.recv)

    # Said once, and after what had come before.
    a, b = Pipe()
    b.send("last words")
    a.send(1)
    b.close()
    print(a.poll())
    attempt(a.recv)
    print(a.poll())
    attempt(a.recv)
    attempt(a.recv)
    attempt(lambda: a.send(2))

    # Bytes as well as objects.
    a, b = Pipe()
    a.send_bytes(bytes(5))
    b.close()
    attempt(a.recv_bytes)
    attempt(a.recv_bytes)

    # By a process that ends.
    a, b = Pipe()
    a.send("for nobody")
    p = Process(target=ends_at_once, args=(b,))
    p.start()
    b.close()
    p.join()
    attempt(a.recv)
    attempt(a.recv)
    attempt(a.recv)
