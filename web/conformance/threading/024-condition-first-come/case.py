from threading import Condition, Thread

c = Condition()
woken = []
waiting = 0

def wait(n):
    global waiting
    with c:
        waiting += 1
        c.wait()
        woken.append(n)

threads = []
for n in range(4):
    t = Thread(target=wait, args=(n,))
    t.start()
    threads.append(t)
    # It waits before the next one comes.
    while True:
        with c:
            if waiting == n + 1:
                break
with c:
    c.notify(2)
threads[0].join()
threads[1].join()
print(sorted(woken))
with c:
    c.notify_all()
for t in threads:
    t.join()
print(sorted(woken))
