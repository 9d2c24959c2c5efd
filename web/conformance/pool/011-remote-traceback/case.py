from multiprocessing import Pool, set_start_method

def crash(text):
    raise RuntimeError(text)

def faulty():
    yield 1
    raise ValueError("the iterable itself failed")

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        try:
            pool.apply(crash, ("in the worker",))
        except RuntimeError as e:
            cause = e.__cause__
            lines = str(cause).split("\n")
            print(type(e).__name__, e)
            print(type(cause).__name__, [lines[0]], lines[1], lines[2])
            print("crash" in str(cause), lines[-2], lines[-1])
        try:
            pool.map(crash, faulty())
        except ValueError as e:
            print(type(e).__name__, e, e.__cause__)
        try:
            list(pool.imap(crash, faulty()))
        except RuntimeError as e:
            print(type(e).__name__, e, type(e.__cause__).__name__)
