from multiprocessing import Manager, set_start_method


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, str(e).strip("-\n").splitlines()[-1])


if __name__ == "__main__":
    set_start_method("spawn")
    with Manager() as manager:
        names = manager.list([1, 2, 3])
        attempt(lambda: names.insert("a", 9))
        attempt(lambda: names.insert(1.5, 9))
        attempt(lambda: names.insert(None, 9))
        attempt(lambda: names.insert(-100, 8))
        attempt(lambda: names.insert(True, 9))
        attempt(lambda: names.__mul__("x"))
        attempt(lambda: names.__mul__(1.5))
        attempt(lambda: names.__rmul__("x"))
        attempt(lambda: names.__mul__(True))
        attempt(lambda: names.index(9, "x"))
        attempt(lambda: names.index(9, 0, 1.5))
        attempt(lambda: names.index(9, None))
        attempt(lambda: names.index(9, True, 99))
        attempt(lambda: names.sort(key=5))
        attempt(lambda: names.sort(reverse="x"))
        print(names)
        prices = manager.dict()
        for wrong in [[[1, 2, 3]], [["a", 1], []], [1], ["abc"], [None], 5, "ab", None]:
            attempt(lambda: prices.update(wrong))
        attempt(lambda: manager.dict([[1]]))
        attempt(lambda: prices.update(1, 2))
        prices.update(["ab"])
        prices.update([{"x": 1, "y": 2}])
        prices.update([["c", 1]], d=2)
        print(prices)
