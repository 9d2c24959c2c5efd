from multiprocessing import Pipe, Process
import time

def talk(end):
    for word in ["one", "two", "three", "END"]:
        end.send(word)
    print("child:  all sent")

if __name__ == "__main__":
    mine, theirs = Pipe()
    Process(target=talk, args=(theirs,)).start()
    time.sleep(1)
    word = mine.recv()
    while word != "END":
        print("parent:", word)
        time.sleep(0.5)
        word = mine.recv()
