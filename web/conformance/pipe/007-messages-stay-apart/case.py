from multiprocessing import Pipe

if __name__ == "__main__":
    a, b = Pipe()
    print(b.poll())
    a.send_bytes(b"a")
    a.send_bytes(b"")
    a.send_bytes(b"cd")
    a.send(["e"])
    print(b.poll(), b.poll())
    print(b.recv_bytes(), b.poll(), b.recv_bytes(), b.recv_bytes(), b.recv(), b.poll())
