from threading import Thread
import sys

def climb(name):
    for floor in range(1, 4):
        for step in range(40):
            pass
        print(name, "is on floor", floor)

print("in turns of", sys.getswitchinterval(), "s")
for name in ["Ann", "Ben", "Cleo"]:
    Thread(target=climb, args=(name,), name=name).start()
