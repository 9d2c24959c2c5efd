from threading import Barrier, Lock, Semaphore, Thread

two = Semaphore(2)
pair = Barrier(2)
guard = Lock()
inside = 0
most = 0

def work():
    global inside, most
    with two:
        with guard:
            inside += 1
            most = max(most, inside)
        pair.wait()
        with guard:
            inside -= 1

threads = [Thread(target=work) for _ in range(6)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(most, inside)
