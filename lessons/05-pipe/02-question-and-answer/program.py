from multiprocessing import Pipe, Process
import time

def double(end):
    for _ in range(3):
        n = end.recv()
        time.sleep(0.5)
        end.send(n * 2)

if __name__ == "__main__":
    mine, theirs = Pipe()
    Process(target=double, args=(theirs,)).start()
    for n in [1, 10, 100]:
        mine.send(n)
        print("sent", n)
        print("received", mine.recv())
