from multiprocessing import Pool, current_process, set_start_method

def half(n):
    if n % 2:
        raise ValueError(f"{n} is odd")
    return n // 2

def note(value):
    print("callback", [value], current_process().name)

def complain(error):
    print("error_callback", [error], current_process().name)

def outcome(result):
    result.wait()
    print("successful", result.successful())

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        outcome(pool.apply_async(half, (8,), callback=note, error_callback=complain))
        outcome(pool.apply_async(half, (7,), callback=note, error_callback=complain))
        outcome(pool.map_async(half, [2, 4, 6], callback=note, error_callback=complain))
        outcome(pool.map_async(half, [2, 3, 5], 1, note, complain))
        outcome(pool.starmap_async(half, [[10], [12]], callback=note))
        outcome(pool.apply_async(half, (9,), callback=note))
