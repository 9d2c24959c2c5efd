from multiprocessing import Pipe, Process
import time

def talk(name, sender):
    for i in range(3):
        time.sleep(0.5)
        sender.send(f"{name} makes point {i + 1}")

if __name__ == "__main__":
    pipes = {
        "Ann": Pipe(duplex=False),
        "Bob": Pipe(duplex=False),
    }
    for name, (_, sender) in pipes.items():
        p = Process(target=talk, args=(name, sender))
        p.start()
        sender.close()
    for receiver, _ in pipes.values():
        try:
            while True:
                print(receiver.recv())
        except EOFError:
            pass
    print("the meeting is over")
