from threading import Event, Thread

e = Event()
print(e, e.is_set(), e.wait(0), e.wait(0.01))
order = []

def waiter(n):
    order.append((n, e.wait()))

threads = [Thread(target=waiter, args=(n,)) for n in range(3)]
for t in threads:
    t.start()
print(order, e.set())
for t in threads:
    t.join()
print(sorted(order), e, e.wait(), e.wait(timeout=1))
print(e.clear(), e.is_set(), e)
