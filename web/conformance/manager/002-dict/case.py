from multiprocessing import Manager, set_start_method

def attempt(call):
    try:
        print(call())
    except KeyError as e:
        print("KeyError", e)

if __name__ == "__main__":
    set_start_method("spawn")
    with Manager() as manager:
        d = manager.dict()
        d["red"] = 1
        d["green"] = [2, 3]
        d.update({"blue": None})
        print(d, len(d), d["red"], "red" in d, "pink" in d)
        print(d.get("green"), d.get("pink"), d.get("pink", "none"))
        print(d.keys(), d.values(), [list(pair) for pair in d.items()])
        attempt(lambda: d["pink"])
        attempt(lambda: d.pop("pink"))
        attempt(lambda: d.pop("pink", "no pink"))
        attempt(lambda: d.pop("red"))
        print(d.setdefault("blue", 5), d.setdefault("grey", 5))
        print(list(d.popitem()), d.copy())
        d.clear()
        print(d, len(d))
        attempt(d.popitem)
        print(manager.dict({"a": 1, "b": {"c": 2}}))
