from multiprocessing import Pool, set_start_method


def double(x):
    return 2 * x


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        attempt(lambda: pool.map())
        attempt(lambda: pool.map(double))
        attempt(lambda: pool.starmap(double))
        attempt(lambda: pool.map_async(double))
        attempt(lambda: pool.starmap_async(double))
        attempt(lambda: pool.imap(double))
        attempt(lambda: pool.imap_unordered())
        attempt(lambda: pool.apply())
        attempt(lambda: pool.apply_async())
        attempt(lambda: pool.map(double, [1], 1, 2))
        attempt(lambda: pool.imap(double, [1], 1, 2))
        attempt(lambda: pool.close(1))
        attempt(lambda: pool.join(1, 2))
        attempt(lambda: pool.terminate(1))
        attempt(lambda: pool.map(double, [1, 2]))
