from multiprocessing import Manager, Pool, Process, set_start_method

def work(records, names, key):
    records[key] = key * 2
    names.append(f"child {key}")

def task(records, key):
    records[key] = key.upper()
    return len(records)

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
            print(pool.apply(str, (names,)))
            print(pool.apply(list, (names,)))
        print(records["a"], records["b"], len(records))
