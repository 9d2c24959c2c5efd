from threading import Lock, Semaphore, Thread
from time import sleep

two = Semaphore(2)
guard = Lock()
inside = 0
most = 0

def work():
    global inside, most
    with two:
        with guard:
            inside += 1
            most = max(most, inside)
        sleep(0.01)
        with guard:
            inside -= 1

threads = [Thread(target=work) for _ in range(6)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(most, inside)
