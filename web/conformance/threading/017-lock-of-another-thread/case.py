from threading import Lock, Thread

lock = Lock()
lock.acquire()

def free():
    print("free it", lock.locked())
    lock.release()

t = Thread(target=free)
t.start()
# Any thread may release a Lock.
print(lock.acquire())
t.join()
lock.release()
