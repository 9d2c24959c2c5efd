from threading import Thread
import time

def ask(hosts):
    for host in hosts:
        time.sleep(0.2)

with open("hosts.txt") as file:
    hosts = file.read().split()
begin = time.time()
ask(hosts)
middle = time.time()
print("one thread:", round(middle - begin, 1), "s")
halves = [hosts[:8], hosts[8:]]
pair = [Thread(target=ask, args=(half,)) for half in halves]
for thread in pair:
    thread.start()
for thread in pair:
    thread.join()
print("two threads:", round(time.time() - middle, 1), "s")
