from multiprocessing import Pool, set_start_method

def divide(a, b):
    if b == 0:
        raise ZeroDivisionError(f"{a} by nothing")
    return a / b

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        print(pool.apply(divide, (1, 2)))
        pool.apply(divide, (1, 0))
        print("not reached")
