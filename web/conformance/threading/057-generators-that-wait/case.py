from queue import Queue
from threading import Event, Thread

jobs = Queue()
came, left = Event(), Event()

def items():
    while True:
        item = jobs.get()
        if item is None:
            return
        yield item

def nested(depth):
    if depth > 0:
        yield from nested(depth - 1)
    yield from items()

def ahead():
    came.wait()
    left.set()
    yield "ahead"

def behind():
    came.set()
    left.wait()
    yield "behind"

results = []

def take(generator):
    for item in generator:
        results.append(item)

threads = [Thread(target=take, args=(g,)) for g in (nested(3), ahead(), behind())]
for t in threads:
    t.start()
for n in range(3):
    jobs.put(n)
for _ in range(4):
    jobs.put(None)
for t in threads:
    t.join()
print(sorted(results, key=str))
