from multiprocessing import Pool, active_children, set_start_method

def double(x):
    return 2 * x

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)

if __name__ == "__main__":
    set_start_method("spawn")
    pool = Pool(2)
    results = [pool.apply_async(double, (n,)) for n in range(6)]
    attempt("join first", pool.join)
    attempt("close", pool.close)
    attempt("close again", pool.close)
    attempt("apply", lambda: pool.apply(double, (1,)))
    attempt("apply_async", lambda: pool.apply_async(double, (1,)))
    attempt("map", lambda: pool.map(double, [1]))
    attempt("map_async", lambda: pool.map_async(double, [1]))
    attempt("starmap", lambda: pool.starmap(double, [[1]]))
    attempt("imap", lambda: pool.imap(double, [1]))
    attempt("imap_unordered", lambda: pool.imap_unordered(double, [1]))
    attempt("with", pool.__enter__)
    attempt("join", pool.join)
    attempt("join again", pool.join)
    print([result.get() for result in results], active_children())
