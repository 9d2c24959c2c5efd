from threading import Lock

lock = Lock()
lock.acquire()
print("once", flush=True)
lock.acquire()
print("never")
