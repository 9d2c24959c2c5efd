from threading import Thread
import requests
import time

with open("pages.txt") as file:
    pages = file.read().split()
begin = time.time()
for page in pages:
    requests.get(page)
middle = time.time()
threads = [Thread(target=requests.get, args=(page,))
           for page in pages]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("one by one:", round(middle - begin, 1), "s")
print("four threads:", round(time.time() - middle, 1), "s")
