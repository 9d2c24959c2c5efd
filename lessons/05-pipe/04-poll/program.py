from multiprocessing import Pipe, Process
import time

def answer(end):
    time.sleep(2.5)
    end.send("here I am")

if __name__ == "__main__":
    mine, theirs = Pipe()
    p = Process(target=answer, args=(theirs,))
    p.start()
    while not mine.poll(1):
        print("nothing yet")
    print("poll:", mine.poll())
    print("recv:", mine.recv())
    print("poll:", mine.poll())
