from multiprocessing import Manager, Pool, Process, set_start_method

def work(records, names, key):
    records[key] = key * 2
    names.append(f"child {key}")

def task(records, key):
    records[key] = key.upper()
    return len(records)

def show(names):
    print("worker:", names)

def copy(names):
    return names[:]

if __name__ == "__main__":
    set_start_method("spawn")
    with Manager() as manager:
        records, names = manager.dict(), manager.list()
        for key in ["x", "y"]:
            child = Process(target=work, args=(records, names, key))
            child.start()
            child.join()
        print(records, names)
        with Pool(1) as pool:
            print(pool.starmap(task, [[records, "a"], [records, "b"]]))
            print(pool.apply(show, (names,)))
            print(pool.apply(copy, (names,)))
        print(records["a"], records["b"], len(records))
