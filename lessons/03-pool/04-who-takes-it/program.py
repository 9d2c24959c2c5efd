from multiprocessing import (
    Pool, current_process, set_start_method,
)
import time

def cook(dish):
    print(current_process().name, "cooks", dish)
    time.sleep(1)

if __name__ == "__main__":
    set_start_method("spawn")
    pool = Pool(4)
    for dish in ["rice", "soup", "fish"]:
        pool.apply_async(cook, (dish,))
    pool.close()
    pool.join()
