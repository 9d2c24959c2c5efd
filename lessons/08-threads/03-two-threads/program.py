from threading import Thread
import os
import time

def tend(plant, pause):
    for can in range(3):
        time.sleep(pause)
        print(plant, can, "in", os.getpid())

a = Thread(target=tend, args=("rose", 0.4))
b = Thread(target=tend, args=("palm", 1))
a.start()
b.start()
print("main is", os.getpid())
a.join()
b.join()
print("done")
