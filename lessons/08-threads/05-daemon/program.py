from threading import Thread
import time

def tick():
    for i in range(4):
        time.sleep(0.6)
        print("tick", i)

clock = Thread(target=tick, name="clock", daemon=True)
clock.start()
time.sleep(1.5)
print("main is at its end")
