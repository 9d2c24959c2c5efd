from multiprocessing import Pool, set_start_method

def square(x):
    return x * x

def shout(text):
    return text.upper()

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(2) as pool:
        print(pool.map(square, range(10)))
        print(pool.map(square, [3, 1, 2], 1))
        print(pool.map(square, range(20), chunksize=7))
        print(pool.map(shout, "abc"))
        print(pool.map(square, (n + 1 for n in range(5))))
        print(pool.map(square, {4: "four", 5: "five"}))
        print(pool.map_async(square, [6, 7]).get())
