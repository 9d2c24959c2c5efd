from threading import Barrier, Lock, Thread

b = Barrier(3, action=lambda: print("all are there"))
print(b, b.parties, b.n_waiting, b.broken)
places = []

def run():
    for _ in range(2):
        places.append(b.wait())

threads = [Thread(target=run) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(places), b)
try:
    Barrier()
except TypeError as e:
    print(e)
