from queue import Queue
from threading import Thread

q = Queue(4)
out = Queue()

def produce(start):
    for n in range(start, start + 50):
        q.put(n)

def consume():
    while (n := q.get()) is not None:
        out.put(n)

producers = [Thread(target=produce, args=(50 * i,)) for i in range(4)]
consumers = [Thread(target=consume) for _ in range(3)]
for t in producers + consumers:
    t.start()
for t in producers:
    t.join()
for _ in consumers:
    q.put(None)
for t in consumers:
    t.join()
items = [out.get() for _ in range(out.qsize())]
print(len(items), sorted(items) == list(range(200)))
