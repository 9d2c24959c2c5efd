from multiprocessing import Pipe, Process
import time

def talk(sender):
    sender.send("hello")
    time.sleep(0.5)
    try:
        print("child:  got", sender.recv())
    except OSError as error:
        print("child: ", error)

if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    Process(target=talk, args=(sender,)).start()
    print("parent: got", receiver.recv())
    try:
        receiver.send("hello to you")
    except OSError as error:
        print("parent:", error)
