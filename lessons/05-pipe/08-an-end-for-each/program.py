from multiprocessing import Pipe, Process
from multiprocessing.connection import wait
import time

def talk(word, pause, sender):
    for _ in range(3):
        time.sleep(pause)
        sender.send(word)

if __name__ == "__main__":
    ends = set()
    words = {"tick": 0.6, "tock": 1.5}
    for word, pause in words.items():
        receiver, sender = Pipe(duplex=False)
        Process(
            target=talk, args=(word, pause, sender),
        ).start()
        sender.close()
        ends.add(receiver)
    while ends:
        for end in wait(ends):
            try:
                print(end.recv())
            except EOFError:
                ends.remove(end)
