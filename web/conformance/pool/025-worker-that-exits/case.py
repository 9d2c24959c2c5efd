import sys
from multiprocessing import Pool, TimeoutError, current_process, set_start_method

def leave():
    sys.exit(3)

def name():
    return current_process().name

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        print(pool.apply(name))
        lost = pool.apply_async(leave)
        # A new worker takes the place, and nobody will ever answer for the lost task.
        print(pool.apply(name))
        print(lost.ready())
        try:
            lost.get(0.01)
        except TimeoutError as e:
            print("TimeoutError", e)
        print(repr(pool))
