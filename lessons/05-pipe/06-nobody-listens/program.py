from multiprocessing import Pipe, Process

def hear(receiver):
    print("child heard", receiver.recv())

if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    p = Process(target=hear, args=(receiver,))
    p.start()
    receiver.close()
    sender.send("one")
    p.join()
    try:
        sender.send("two")
        print("sent two")
    except BrokenPipeError:
        print("nobody listens")
