from concurrent.futures import ThreadPoolExecutor
from threading import Event

gate = Event()

def late(n):
    gate.wait()
    print("late", n)

executor = ThreadPoolExecutor(1)
for n in range(3):
    executor.submit(late, n)
print("main is done")
gate.set()
