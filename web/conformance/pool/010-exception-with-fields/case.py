from multiprocessing import Pool, set_start_method

class Refused(ValueError):
    def __init__(self, code, reason):
        super().__init__(code, reason)
        self.code = code
        self.reason = reason

def order(dish):
    if dish == "soup":
        raise Refused(86, "sold out")
    if dish == "fish":
        raise KeyError("fish")
    if dish == "file":
        raise FileNotFoundError(2, "No such file or directory", "menu.txt")
    return dish

def attempt(pool, dish):
    try:
        print(pool.apply(order, (dish,)))
    except Exception as e:
        print(type(e).__name__, e, list(e.args), isinstance(e, LookupError))
        if isinstance(e, Refused):
            print(e.code, e.reason)
        if isinstance(e, OSError):
            print(e.errno, e.strerror, e.filename)

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        for dish in ["rice", "soup", "fish", "file", "tea"]:
            attempt(pool, dish)
