from multiprocessing import Lock, Process, RawValue, set_start_method

def add(lock, total, times):
    for _ in range(times):
        with lock:
            before = total.value
            total.value = before + 1

if __name__ == "__main__":
    set_start_method("spawn")
    lock = Lock()
    total = RawValue("i", 0)
    children = [Process(target=add, args=(lock, total, 1000)) for _ in range(3)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(total.value, [child.exitcode for child in children])
