from multiprocessing import Manager, Process, set_start_method

def add(lock, totals, name, times):
    for _ in range(times):
        with lock:
            totals["all"] += 1
        totals[name] += 1

if __name__ == "__main__":
    set_start_method("spawn")
    with Manager() as manager:
        totals, lock = manager.dict({"all": 0, "a": 0, "b": 0, "c": 0}), manager.Lock()
        children = [Process(target=add, args=(lock, totals, name, 30)) for name in "abc"]
        for child in children:
            child.start()
        for child in children:
            child.join()
        print(totals, [child.exitcode for child in children])
