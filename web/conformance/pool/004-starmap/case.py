from multiprocessing import Pool, set_start_method

def multiply(a, b):
    return a * b

def join(*parts):
    return "-".join(parts)

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(2) as pool:
        pairs = list(zip(range(8), range(7, -1, -1)))
        print(pool.starmap(multiply, pairs))
        print(pool.starmap(multiply, pairs, chunksize=3))
        print(pool.starmap_async(multiply, [[2, 3], [4, 5]]).get())
        print(pool.starmap(join, [["a"], ["a", "b"], ["a", "b", "c"], []]))
        print(pool.starmap(join, ["xyz", "no"]))
        print(pool.starmap(multiply, []))
