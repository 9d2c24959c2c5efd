import sys
from threading import Thread

def leave():
    print("before")
    sys.exit(3)
    print("after")

t = Thread(target=leave)
t.start()
t.join()
print("main goes on")
sys.exit(4)
