from threading import Condition, Thread

c = Condition()
waiting = []
woken = []

def wait(n):
    with c:
        waiting.append(n)
        c.notify_all()
        while n not in called:
            c.wait()
        woken.append(n)
        c.notify_all()

called = set()
threads = [Thread(target=wait, args=(n,)) for n in range(3)]
for t in threads:
    t.start()
with c:
    c.wait_for(lambda: len(waiting) == 3)
    for n in (2, 0, 1):
        called.add(n)
        c.notify_all()
        c.wait_for(lambda: n in woken)
        print(woken)
for t in threads:
    t.join()
