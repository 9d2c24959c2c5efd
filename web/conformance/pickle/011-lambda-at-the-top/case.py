from multiprocessing import Pool, set_start_method

def call(function):
    return function()

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        try:
            pool.apply(call, (lambda: 1,))
        except Exception as e:
            print(type(e).__name__, e)
        try:
            pool.map(lambda x: x, [1, 2])
        except Exception as e:
            print(type(e).__name__, e)
        print(pool.apply(call, (list,)))
