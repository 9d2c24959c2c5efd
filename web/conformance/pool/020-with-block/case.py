from multiprocessing import Pool, active_children, set_start_method

def double(x):
    return 2 * x

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(2) as pool:
        print(repr(pool))
        print(pool.map_async(double, range(4)).get())
    print(repr(pool), active_children())
    for call in (pool.map, pool.map_async):
        try:
            call(double, [1])
        except ValueError as e:
            print(e)
    try:
        with pool:
            print("not reached")
    except ValueError as e:
        print(e)
    try:
        with Pool(1) as other:
            raise KeyError("inside")
    except KeyError as e:
        print("KeyError", e, repr(other))
    other.close()
    print(repr(other))
