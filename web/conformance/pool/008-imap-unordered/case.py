from multiprocessing import Event, Pool, set_start_method

def set_up(event):
    global gate
    gate = event

def visit(n):
    if n == 0:
        gate.wait()
    return n

if __name__ == "__main__":
    set_start_method("spawn")
    gate = Event()
    with Pool(2, set_up, (gate,)) as pool:
        results = pool.imap_unordered(visit, range(4))
        print("first three", [next(results) for _ in range(3)])
        gate.set()
        print("the rest", list(results))

        gate.clear()
        results = pool.imap(visit, range(4))
        gate.set()
        print("in order", list(results))
        print("in chunks", sorted(pool.imap_unordered(visit, range(10), chunksize=3)))
