from threading import Thread
import time

tickets = 3
happy = []

def sell(name):
    global tickets
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
