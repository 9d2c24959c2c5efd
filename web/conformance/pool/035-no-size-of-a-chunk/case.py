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
        attempt("map text", lambda: pool.map(double, [1, 2], "3"))
        attempt("map list", lambda: pool.map(double, [1, 2], [3]))
        attempt("map nothing", lambda: pool.map(double, [], "3"))
        attempt("map -1", lambda: pool.map(double, [1, 2], -1))
        attempt("map part", lambda: pool.map(double, [1], 1.5))
        attempt("imap text", lambda: list(pool.imap(double, [1, 2], "3")))
        attempt("imap part", lambda: list(pool.imap(double, [1, 2], 1.5)))
        attempt("imap part", lambda: list(pool.imap(double, iter([1, 2]), 1.5)))
        attempt("imap_unordered part", lambda: list(pool.imap_unordered(double, [1, 2], 2.5)))
        attempt("still there", lambda: list(pool.imap(double, [1, 2], 5)))
