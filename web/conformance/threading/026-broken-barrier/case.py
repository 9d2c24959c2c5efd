from threading import Barrier, BrokenBarrierError, Thread

b = Barrier(2)
try:
    b.wait(0.01)
except BrokenBarrierError as e:
    print(type(e).__name__, [str(e)], isinstance(e, RuntimeError))
print(b, b.broken)
try:
    b.wait()
except BrokenBarrierError:
    print("still broken")
b.reset()
print(b, b.broken)

def fail():
    raise ValueError("action")

b = Barrier(1, fail)
try:
    b.wait()
except ValueError as e:
    print(e, b.broken)
b = Barrier(2, timeout=0.01)
try:
    b.wait()
except BrokenBarrierError:
    print("its own timeout")
b = Barrier(2)

def wait():
    try:
        b.wait()
    except BrokenBarrierError:
        print("aborted")

t = Thread(target=wait)
t.start()
while b.n_waiting == 0:
    pass
b.abort()
t.join()
print(b.broken)
