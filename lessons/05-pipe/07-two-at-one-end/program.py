from multiprocessing import Pipe, Process
import time

def shout(end, letter):
    end.send_bytes(letter * 1_000_000)

if __name__ == "__main__":
    mine, theirs = Pipe()
    for letter in [b"a", b"b"]:
        args = (theirs, letter)
        p = Process(target=shout, args=args)
        p.daemon = True
        p.start()
        time.sleep(0.5)
    message = mine.recv_bytes()
    print("length:", len(message))
    print("a:", message.count(b"a"))
    print("b:", message.count(b"b"))
