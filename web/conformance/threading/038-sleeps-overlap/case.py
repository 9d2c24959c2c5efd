from threading import Thread
from time import perf_counter, sleep

began = perf_counter()
threads = [Thread(target=sleep, args=(0.1,)) for _ in range(10)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(0.1 <= perf_counter() - began < 0.6)
t = Thread(target=sleep, args=(0.1,))
t.start()
print(t.join(0.01), t.is_alive())
t.join()
print(t.is_alive())
