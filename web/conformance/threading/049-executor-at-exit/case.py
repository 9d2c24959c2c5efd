from concurrent.futures import ThreadPoolExecutor
from time import sleep

def late(n):
    sleep(0.01)
    print("late", n)

executor = ThreadPoolExecutor(1)
for n in range(3):
    executor.submit(late, n)
print("main is done")
