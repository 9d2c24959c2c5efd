from multiprocessing import Pool, set_start_method

class Basket:
    def __init__(self):
        self.items = []

def fill(basket):
    basket.items.append("apple")
    return basket

def extend(rows):
    rows.append({"deep": [1, [2, [3]]], "none": None, "yes": True, "half": 0.5})
    return rows

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        basket = Basket()
        back = pool.apply(fill, (basket,))
        print(basket.items, back.items, back is basket, type(back) is Basket)
        rows = [["a", 1]]
        print(pool.apply(extend, (rows,)), rows)
        same = ["twice"]
        first, second = pool.apply(extend, ([same, same],))[:2]
        print(first is second)
        # Two items of one chunk are pickled together, two chunks are not.
        a, b = pool.map(fill, [basket, basket], 2)
        print(a.items, a is b)
        a, b = pool.map(fill, [basket, basket], 1)
        print(a.items, a is b)
