from multiprocessing.dummy import Pool, Process, Queue, active_children, current_process

total = []

def work(q, n):
    total.append(n)
    q.put((n * n, current_process().name))

q = Queue()
p = Process(target=work, args=(q, 3))
print(p.name, p.exitcode, p.daemon, active_children())
p.start()
p.join()
print(p.exitcode, active_children(), total)
print(*q.get())
with Pool(2) as pool:
    print(type(pool).__name__, pool.map(lambda n: n + 1, range(4)))
