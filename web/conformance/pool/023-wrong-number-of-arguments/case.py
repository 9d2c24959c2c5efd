from multiprocessing import Pool, set_start_method

def add(a, b):
    return a + b

def nothing():
    return "nothing"

def attempt(label, call):
    try:
        print(label, call())
    except TypeError as e:
        print(label, e)

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        attempt("map with pairs:", lambda: pool.map(add, [(1, 2), (3, 4)]))
        attempt("starmap:", lambda: pool.starmap(add, [(1, 2), (3, 4)]))
        attempt("starmap with triples:", lambda: pool.starmap(add, [(1, 2, 3)]))
        attempt("apply without:", lambda: pool.apply(add))
        attempt("apply with one too many:", lambda: pool.apply(nothing, (1,)))
        attempt("apply:", lambda: pool.apply(nothing))
        attempt("starmap with numbers:", lambda: pool.starmap(add, [1, 2]))
        attempt("a text as the task:", lambda: pool.apply("add", (1, 2)))
