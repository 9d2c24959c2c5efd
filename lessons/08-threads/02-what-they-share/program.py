from multiprocessing import Process
from threading import Thread

notes = []

def write(text):
    notes.append(text)
    print(text, notes)

if __name__ == "__main__":
    a = Process(target=write, args=("child",))
    a.start()
    a.join()
    b = Thread(target=write, args=("thread",))
    b.start()
    b.join()
    print("main", notes)
