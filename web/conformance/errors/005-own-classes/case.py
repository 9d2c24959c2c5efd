from multiprocessing import Process, set_start_method


class Spoiled(ValueError):
    def __init__(self, what, days):
        super().__init__(f"{what} since {days} days")
        self.days = days


def check(what):
    raise Spoiled(what, 3)


if __name__ == "__main__":
    set_start_method("spawn")
    try:
        check("milk")
    except ValueError as e:
        print(type(e).__name__, e, e.days, isinstance(e, Spoiled), isinstance(e, KeyError))
    p = Process(target=check, args=("eggs",))
    p.start()
    p.join()
    check("cheese")
