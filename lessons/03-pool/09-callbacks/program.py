from multiprocessing import Pool, current_process
import time

def cook(dish, seconds):
    time.sleep(seconds)
    if dish == "fish":
        raise ValueError("burnt")
    return dish

def serve(dish):
    print(current_process().name, "serves:", dish)

def regret(error):
    print(current_process().name, "regrets:", error)

if __name__ == "__main__":
    pool = Pool(2)
    calls = {"callback": serve, "error_callback": regret}
    pool.apply_async(cook, ("rice", 1), **calls)
    pool.apply_async(cook, ("fish", 0.5), **calls)
    pool.close()
    pool.join()
