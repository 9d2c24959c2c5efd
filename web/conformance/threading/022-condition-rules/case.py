from threading import Condition, Lock, RLock

c = Condition()
print(c)
for wrong in (c.wait, c.notify, c.notify_all, c.release):
    try:
        wrong()
    except RuntimeError as e:
        print(e)
with c:
    print(c.wait(0), c.wait(timeout=0.01), c.notify(), c.notify_all(), c.notify(n=2))
    print(c.wait_for(lambda: "there"), c.wait_for(lambda: 0, 0.01))
lock = Lock()
c = Condition(lock)
print(c)
with c:
    print(lock.locked(), c.wait(0.01), lock.locked())
print(lock.locked())
try:
    c.wait()
except RuntimeError as e:
    print(e)
r = RLock()
c = Condition(r)
with r, r:
    print(c.wait(0.01))
try:
    Condition(5)
except AttributeError as e:
    print(e)
