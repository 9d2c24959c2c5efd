from concurrent.futures import ThreadPoolExecutor
from threading import Event

def half(n):
    if n % 2:
        raise ValueError(f"{n} is odd")
    return n / 2

for wrong in (lambda: ThreadPoolExecutor(0), lambda: ThreadPoolExecutor(initializer=5)):
    try:
        wrong()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
with ThreadPoolExecutor(2) as executor:
    f = executor.submit(half, 3)
    print([f.exception()], f.exception() is f.exception())
    try:
        f.result()
    except ValueError as e:
        print(e, e.__cause__, e is f.exception())
    try:
        print(list(executor.map(half, [4, 5, 6])))
    except ValueError as e:
        print(e)
begun, go = Event(), Event()

def hold():
    begun.set()
    go.wait()

executor = ThreadPoolExecutor(1)
first = executor.submit(hold)
second = executor.submit(half, 2)
begun.wait()
print(second.cancel(), second.cancelled(), first.cancel())
third = executor.submit(half, 4)
executor.shutdown(wait=False, cancel_futures=True)
print(third.cancelled())
go.set()
print(first.result())
