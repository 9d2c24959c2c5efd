from multiprocessing import Pool, set_start_method

def identity(value):
    return value

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        for value in [
            [],
            {},
            [[[[]]], [1, [2, [3, [4]]]]],
            {"a": 1, "b": {"c": [None, True, "x"]}, "": 0.5},
            {1: "one", 2.5: "two and a half", "three": 3, None: "none"},
            {"empty", "set"} - {"empty"},
            set(),
            [{"z": 1, "y": 2, "x": 3}],
        ]:
            print(pool.apply(identity, (value,)))
        deep = []
        for _ in range(100):
            deep = [deep]
        print(str(pool.apply(identity, (deep,))) == str(deep))
        print(sum(pool.apply(identity, (list(range(100000)),))))
