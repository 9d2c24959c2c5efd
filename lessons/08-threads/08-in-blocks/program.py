from threading import Lock, Thread
import time

lock = Lock()

def count(name):
    with lock:
        for i in range(10):
            print(name, i)
            time.sleep(0.05)

for name in ["Ann", "Ben", "Cleo"]:
    Thread(target=count, args=(name,), name=name).start()
