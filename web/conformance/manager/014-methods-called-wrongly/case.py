from multiprocessing import Manager, set_start_method


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


if __name__ == "__main__":
    set_start_method("spawn")
    with Manager() as manager:
        names = manager.list(["x", "y"])
        attempt(lambda: names.append())
        attempt(lambda: names.append(1, 2))
        attempt(lambda: names.extend())
        attempt(lambda: names.insert(1))
        attempt(lambda: names.pop(0, 1))
        attempt(lambda: names.pop("x"))
        attempt(lambda: names.remove())
        attempt(lambda: names.reverse(1))
        attempt(lambda: names.index())
        attempt(lambda: names.count(1, 2))
        print(names)
        prices = manager.dict(tea=3)
        attempt(lambda: prices.get())
        attempt(lambda: prices.get("a", 1, 2))
        attempt(lambda: prices.pop())
        attempt(lambda: prices.setdefault())
        attempt(lambda: prices.keys(1))
        attempt(lambda: prices.clear(1))
        attempt(lambda: prices.popitem("tea"))
        print(prices)
