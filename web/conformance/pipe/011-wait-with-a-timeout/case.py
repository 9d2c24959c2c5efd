from multiprocessing import Pipe
from multiprocessing.connection import wait
import time

if __name__ == "__main__":
    a, b = Pipe()
    began = time.monotonic()
    print(wait([a, b], 0.1), time.monotonic() - began >= 0.09)
    print(wait([a, b], timeout=0), wait([a, b], timeout=-1), wait([], 0.05))
    b.send(1)
    print([end is a for end in wait([a, b], timeout=20)])
    a.send(2)
    print([end is a for end in wait([a, b])], [end is a for end in wait([b, a])])
    print(a.recv(), b.recv(), wait([a, b], 0))
    a.close()
    print(len(wait([b])), b.poll())
