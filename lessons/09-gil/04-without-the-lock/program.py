from threading import Thread
import sys
import time

locked = getattr(sys, "_is_gil_enabled", lambda: True)

def work():
    for i in range(1000):
        pass

print("with the lock:", locked())
begin = time.time()
threads = [Thread(target=work) for i in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("four threads:", round(time.time() - begin, 1), "s")
