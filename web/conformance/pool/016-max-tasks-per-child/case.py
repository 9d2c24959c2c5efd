from multiprocessing import Pool, current_process, set_start_method

calls = 0

def count():
    global calls
    calls += 1
    return f"{current_process().name} call {calls}"

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1, maxtasksperchild=2) as pool:
        for _ in range(5):
            print(pool.apply(count))

    pool = Pool(1, None, (), 1)
    results = [pool.apply_async(count) for _ in range(3)]
    pool.close()
    pool.join()
    print([result.get()[-6:] for result in results])
