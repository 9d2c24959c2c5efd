from threading import Thread

class Adder(Thread):
    def __init__(self, n):
        super().__init__(name=f"adder {n}")
        self.n = n
        self.total = None

    def run(self):
        self.total = sum(range(self.n))

threads = [Adder(n) for n in (5, 10)]
for t in threads:
    t.start()
for t in threads:
    t.join()
    print(t.name, t.n, t.total)
again = Adder(3)
# Called directly it runs here.
print(again.run(), again.total, again.is_alive())
