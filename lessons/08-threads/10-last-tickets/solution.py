from threading import Lock, Thread
import time

tickets = 3
happy = []
lock = Lock()

def sell(name):
    global tickets
    with lock:
        if tickets > 0:
            time.sleep(0.2)
            tickets -= 1
            happy.append(name)

people = ["Ann", "Ben", "Cleo", "Dora", "Emil"]
crowd = [Thread(target=sell, args=(one,)) for one in people]
for one in crowd:
    one.start()
for one in crowd:
    one.join()
print("sold:", len(happy), "left:", tickets)
