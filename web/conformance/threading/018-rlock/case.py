from threading import RLock, Thread

lock = RLock()
print(lock)
print(lock.acquire(), lock.acquire(), lock)

def other():
    print(lock.acquire(False), lock.acquire(timeout=0.01))
    try:
        lock.release()
    except RuntimeError as e:
        print(e)

t = Thread(target=other)
t.start()
t.join()
lock.release()
t = Thread(target=other)
t.start()
t.join()
lock.release()
try:
    lock.release()
except RuntimeError as e:
    print(e)
with lock:
    with lock:
        print("twice")
