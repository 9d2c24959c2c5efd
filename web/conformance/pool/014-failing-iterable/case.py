from multiprocessing import Pool, set_start_method

class SaidWhen(ValueError):
    pass

def pour(total, when):
    for n in range(total):
        if n == when:
            raise SaidWhen(f"when at {n}")
        yield n

def drink(n):
    return n * 10

def until_error(results):
    seen = []
    try:
        for value in results:
            seen.append(value)
    except SaidWhen as e:
        seen.append(str(e))
    return seen

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        for when in (0, 3):
            try:
                pool.map(drink, pour(10, when), 1)
            except SaidWhen as e:
                print("map", e)
        print("imap", until_error(pool.imap(drink, pour(10, 0))))
        print("imap", until_error(pool.imap(drink, pour(10, 3))))
        print("imap", until_error(pool.imap(drink, pour(20, 7), 2)))
        print("imap", until_error(pool.imap(drink, pour(20, 7), 4)))
        print("imap_unordered", until_error(pool.imap_unordered(drink, pour(10, 3))))
        print("and on", pool.apply(drink, (4,)))
