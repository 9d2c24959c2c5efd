from threading import BoundedSemaphore, Semaphore

s = Semaphore(2)
print(s)
print(s.acquire(), s.acquire(), s.acquire(False), s.acquire(timeout=0.01), s)
print(s.release(), s.release(2), s)
with s as entered:
    print(entered, s)
b = BoundedSemaphore(2)
print(b, isinstance(b, Semaphore), b.acquire(), b)
b.release()
for wrong in (
    b.release,
    lambda: Semaphore(-1),
    lambda: Semaphore("x"),
    lambda: s.release(0),
    lambda: s.acquire(False, 1),
):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)
print(Semaphore())
