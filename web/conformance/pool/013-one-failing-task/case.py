from multiprocessing import Pool, Value, set_start_method

def set_up(counter):
    global done
    done = counter

def work(n):
    with done.get_lock():
        done.value += 1
    if n in (2, 5):
        raise ValueError(f"task {n}")
    return n

def careful(n):
    try:
        return work(n)
    except ValueError as e:
        return f"failed: {e}"

if __name__ == "__main__":
    set_start_method("spawn")
    done = Value("i", 0)
    with Pool(1, set_up, (done,)) as pool:
        try:
            pool.map(work, range(8), 1)
        except ValueError as e:
            print(e, "- tasks run:", done.value)

        done.value = 0
        try:
            pool.map(work, range(8), 4)
        except ValueError as e:
            print(e, "- tasks run:", done.value)

        results = pool.imap(work, range(4))
        print(next(results), next(results))
        try:
            next(results)
        except ValueError as e:
            print(e)
        print(next(results), next(results, "end"))
        print(pool.map(careful, range(4)))
