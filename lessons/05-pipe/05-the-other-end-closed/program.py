from multiprocessing import Pipe, Process
import time

def talk(sender):
    for word in ["one", "two", "three"]:
        time.sleep(0.5)
        sender.send(word)

if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    Process(target=talk, args=(sender,)).start()
    sender.close()
    try:
        while True:
            print("heard", receiver.recv())
    except EOFError:
        print("nobody is left to talk")
