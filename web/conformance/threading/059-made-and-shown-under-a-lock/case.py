import time
from threading import Lock, Thread

lock = Lock()
made = 0

class Account:
    def __init__(self, name):
        global made
        with lock:
            n = made
            time.sleep(0.002)
            made = n + 1
        self.name = name

    @property
    def owner(self):
        with lock:
            time.sleep(0.002)
            return self.name

    def __str__(self):
        with lock:
            time.sleep(0.002)
            return f"<{self.name}>"

class Savings(Account):
    def __init__(self, name, rate):
        super().__init__(name + "!")
        with lock:
            time.sleep(0.002)
        self.rate = rate

right = []

def work(k):
    for i in range(3):
        a, b = Account(f"{k}-{i}"), Savings(f"{k}-{i}", i)
        right.append((a.owner, b.owner, f"{a}", "of " + str(b), b.rate) ==
                     (f"{k}-{i}", f"{k}-{i}!", f"<{k}-{i}>", f"of <{k}-{i}!>", i))

threads = [Thread(target=work, args=(k,)) for k in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(made, len(right), all(right))
