from multiprocessing import Pool, set_start_method

def describe(item, price=1, unit="piece"):
    return f"{item}: {price} per {unit}"

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        print(pool.apply(describe, ("tea",)))
        print(pool.apply(describe, ("tea", 3)))
        print(pool.apply(describe, ["tea"], {"unit": "pot"}))
        print(pool.apply_async(describe, ("rice", 2)).get())
        print(pool.apply_async(describe, ("rice",), {"price": 5, "unit": "kg"}).get())
