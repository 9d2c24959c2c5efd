from multiprocessing import Pool, Queue, current_process, set_start_method

table = None

def set_up(queue, factor):
    global table
    table = [n * factor for n in range(5)]
    queue.put(f"set up {current_process().name}")

def look_up(n):
    return table[n]

if __name__ == "__main__":
    set_start_method("spawn")
    queue = Queue()
    with Pool(2, initializer=set_up, initargs=(queue, 100)) as pool:
        print(sorted([queue.get(), queue.get()]))
        print(pool.map(look_up, [4, 0, 3]))
        print("in the parent", table)
