from multiprocessing import Pool, set_start_method

def square(x):
    return x * x

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(2) as pool:
        squares = pool.imap(square, range(5))
        print(iter(squares) is squares)
        for _ in range(5):
            print(next(squares))
        print(next(squares, "nothing left"))
        print(next(squares, "still nothing"))
        print(list(pool.imap(square, range(30))))
        print(list(pool.imap(square, range(10), chunksize=4)))
        print(list(pool.imap(square, (n for n in range(4)), 3)))
        for value in pool.imap(square, [9]):
            print("in a loop", value)
