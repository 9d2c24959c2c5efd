from threading import Event, Thread
from time import perf_counter, sleep

began = perf_counter()
threads = [Thread(target=sleep, args=(0.2,)) for _ in range(10)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(0.2 <= perf_counter() - began < 1.6)
go = Event()
t = Thread(target=go.wait)
t.start()
print(t.join(0.01), t.is_alive())
go.set()
t.join()
print(t.is_alive())
