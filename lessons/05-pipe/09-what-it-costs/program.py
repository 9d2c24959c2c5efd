from multiprocessing import Pipe, Process, Queue
import time

N = 10_000

def send_all(end):
    for i in range(N):
        end.send(i)

def put_all(queue):
    for i in range(N):
        queue.put(i)

def measure(target, given, take):
    Process(target=target, args=(given,)).start()
    take()
    begin = time.perf_counter()
    for _ in range(N - 1):
        take()
    return (time.perf_counter() - begin) / N * 1e6

if __name__ == "__main__":
    mine, theirs = Pipe()
    pipe = measure(send_all, theirs, mine.recv)
    print(f"pipe:  {pipe:.2f} us a message")
    q = Queue()
    queue = measure(put_all, q, q.get)
    print(f"queue: {queue:.2f} us a message")
    print(f"times: {queue / pipe:.1f}")
