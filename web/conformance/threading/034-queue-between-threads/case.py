from queue import Empty, Full, Queue
from threading import Thread

q = Queue(2)
got = []

def produce():
    for n in range(6):
        q.put(n)
    q.put(None)

def consume():
    while (item := q.get()) is not None:
        got.append(item)
        q.task_done()
    q.task_done()

threads = [Thread(target=produce), Thread(target=consume)]
for t in threads:
    t.start()
for t in threads:
    t.join()
q.join()
print(got, q.qsize(), q.empty(), q.full())
for wrong in (lambda: q.get(timeout=0.01), lambda: q.get_nowait(), lambda: q.get(False)):
    try:
        wrong()
    except Empty as e:
        print(type(e).__name__, [str(e)])
q.put(1)
q.put(2)
for wrong in (lambda: q.put(3, timeout=0.01), lambda: q.put_nowait(3)):
    try:
        wrong()
    except Full as e:
        print(type(e).__name__, q.full())
