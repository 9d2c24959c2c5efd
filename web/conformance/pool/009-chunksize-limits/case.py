from multiprocessing import Pool, set_start_method

def double(x):
    return 2 * x

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        attempt("imap 0", lambda: list(pool.imap(double, [1], 0)))
        attempt("imap -2", lambda: list(pool.imap(double, [1], -2)))
        attempt("imap_unordered 0", lambda: list(pool.imap_unordered(double, [1], 0)))
        attempt("map 5 of 3", lambda: pool.map(double, [1, 2, 3], 5))
        attempt("map None", lambda: pool.map(double, [1, 2, 3], None))
        attempt("map nothing", lambda: pool.map(double, []))
        attempt("map nothing in ones", lambda: pool.map(double, [], 1))
        attempt("starmap nothing", lambda: pool.starmap(double, []))
        attempt("map_async nothing", lambda: pool.map_async(double, []).get(1))
        attempt("imap nothing", lambda: list(pool.imap(double, [])))
        attempt("imap_unordered nothing", lambda: list(pool.imap_unordered(double, [], 3)))
        attempt("not iterable", lambda: pool.map(double, 5))
