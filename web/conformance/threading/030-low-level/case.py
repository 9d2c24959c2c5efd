import _thread
from threading import Event

done = Event()
lock = _thread.allocate_lock()
print(lock, lock.acquire(), lock.locked(), isinstance(lock, _thread.LockType), lock.release())
seen = []

def work(a, b=0):
    seen.append((a, b, _thread.get_ident()))
    done.set()

ident = _thread.start_new_thread(work, (1, 2))
done.wait()
print(seen[0][:2], seen[0][2] == ident, ident != _thread.get_ident())
for wrong in (
    lambda: _thread.start_new_thread(work),
    lambda: _thread.start_new_thread(1, ()),
    lambda: _thread.start_new_thread(work, 1),
    lambda: _thread.start_new_thread(work, (), 1),
):
    try:
        wrong()
    except TypeError as e:
        print(e)
try:
    _thread.exit()
except SystemExit as e:
    print(type(e).__name__)
print(_thread.error is RuntimeError)
