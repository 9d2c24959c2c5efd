from multiprocessing import Pool, set_start_method


def fall(depth):
    return 1 + fall(depth + 1)


if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        try:
            pool.apply(fall, (0,))
        except RuntimeError as e:
            print(type(e).__name__, [e], isinstance(e, RecursionError))
        print(pool.apply(abs, (-1,)))
