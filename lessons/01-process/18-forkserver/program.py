from multiprocessing import get_context
import os

note = "as written"
print("reading the file as", __name__)

def child():
    print("child finds the note", note)
    print("child was started by", os.getppid())

if __name__ == "__main__":
    note = "changed by main"
    print("main is", os.getpid())
    Process = get_context("forkserver").Process
    p = Process(target=child)
    p.start()
    p.join()
