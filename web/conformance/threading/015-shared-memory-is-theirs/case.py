from threading import Thread

box = {"n": 0}
names = []
total = 0

def add(n):
    global total
    box["n"] += n
    names.append(n)
    total += n

for n in (1, 2, 3):
    t = Thread(target=add, args=(n,))
    t.start()
    t.join()
print(box, names, total)
