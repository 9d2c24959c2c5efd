from multiprocessing import Array, Pool, RawArray, RawValue, Value, set_start_method

def set_up(value, array):
    global total, numbers
    total, numbers = value, array

def add(n):
    with total.get_lock():
        total.value += n
    numbers[n] = n * n

def attempt(pool, thing):
    try:
        pool.apply(add, (thing,))
    except RuntimeError as e:
        print(e)

if __name__ == "__main__":
    set_start_method("spawn")
    total, numbers = Value("i", 0), Array("i", 5)
    with Pool(2, set_up, (total, numbers)) as pool:
        attempt(pool, total)
        attempt(pool, numbers)
        attempt(pool, RawValue("i", 1))
        attempt(pool, RawArray("i", 3))
        attempt(pool, [{"deep": Value("d", 0.5)}])
        pool.map(add, range(5))
    print(total.value, numbers[:])
