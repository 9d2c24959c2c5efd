from concurrent.futures import ThreadPoolExecutor, as_completed, wait
from threading import Event, current_thread

def name_of(n):
    return n, current_thread().name

seen = []
with ThreadPoolExecutor(max_workers=1) as executor:
    print(executor.submit(name_of, 1).result())
    print(list(executor.map(lambda n: n * n, range(5))))
    print(list(executor.map(lambda a, b: a + b, [1, 2, 3], [10, 20])))
    executor.submit(seen.append, "shared").result()
print(seen)
with ThreadPoolExecutor(2, thread_name_prefix="mine") as executor:
    print(executor.submit(name_of, 2).result())
go = Event()
executor = ThreadPoolExecutor(2)
future = executor.submit(go.wait)
print(future.done(), future.running())
go.set()
print(future.result(), future.done())
done, not_done = wait([executor.submit(abs, -1), executor.submit(abs, -2)])
print(sorted(f.result() for f in done), not_done)
print(sorted(f.result() for f in as_completed([executor.submit(abs, -3), executor.submit(abs, -4)])))
executor.shutdown()
try:
    executor.submit(abs, 1)
except RuntimeError as e:
    print(e)
