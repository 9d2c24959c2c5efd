from multiprocessing import Pipe


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


if __name__ == "__main__":
    a, b = Pipe()
    letters = b"abcdefghij"
    for arguments in [(), (5,), (7, 3), (10,), (10, 0), (0, 2)]:
        a.send_bytes(letters, *arguments)
        print(b.recv_bytes())
    attempt(lambda: a.send_bytes(letters, 11))
    attempt(lambda: a.send_bytes(letters, 7, 4))
    attempt(lambda: a.send_bytes(letters, -1))
    attempt(lambda: a.send_bytes(letters, 4, -1))
    attempt(lambda: b.recv_bytes(-1))
    a.send_bytes(letters)
    attempt(lambda: b.recv_bytes(10))
    a.send_bytes(letters)
    attempt(lambda: b.recv_bytes(9))
    attempt(lambda: b.recv_bytes())
