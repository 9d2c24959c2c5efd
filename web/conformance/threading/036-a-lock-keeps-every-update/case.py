from threading import Lock, Thread

lock = Lock()
n = 0

def count():
    global n
    for _ in range(2000):
        with lock:
            n += 1

threads = [Thread(target=count) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(n)
