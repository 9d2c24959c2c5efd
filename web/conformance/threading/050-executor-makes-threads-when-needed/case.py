from concurrent.futures import ThreadPoolExecutor
from threading import Event, active_count

begun, go = [Event() for _ in range(3)], Event()

def hold(n):
    begun[n].set()
    go.wait()

executor = ThreadPoolExecutor(3)
print(active_count())
for n in range(3):
    executor.submit(hold, n)
    begun[n].wait()
    print(active_count())
executor.submit(go.wait)
print(active_count())
go.set()
executor.shutdown()
print(active_count())
