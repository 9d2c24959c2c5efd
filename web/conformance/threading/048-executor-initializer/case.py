from concurrent.futures import BrokenExecutor, ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool
from threading import current_thread, local

mine = local()

def set_up(word):
    mine.word = word

def tell():
    return mine.word

def fail():
    raise ValueError("no")

with ThreadPoolExecutor(2, initializer=set_up, initargs=("ready",)) as executor:
    print([executor.submit(tell).result() for _ in range(3)])
executor = ThreadPoolExecutor(1, initializer=fail)
try:
    executor.submit(tell).result()
except BrokenThreadPool as e:
    print(e, isinstance(e, BrokenExecutor))
try:
    executor.submit(tell)
except BrokenThreadPool as e:
    print(e)
