import _thread
import time

def tick():
    for i in range(4):
        time.sleep(0.6)
        print("tick", i)

_thread.start_new_thread(tick, ())
print("main is at its end")
time.sleep(1.5)
