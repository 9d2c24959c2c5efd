from multiprocessing import Pool
import time

def cook(dish, seconds):
    time.sleep(seconds)
    if dish == "cake":
        raise ValueError("no cake today")
    return f"{dish} is ready"

def serve(line):
    print(line)

def regret(error):
    print("sorry:", error)

if __name__ == "__main__":
    orders = [
        ("rice", 1.5), ("cake", 0.4),
        ("soup", 0.9), ("tea", 0.2),
    ]
    pool = Pool(4)
    calls = {"callback": serve, "error_callback": regret}
    for order in orders:
        pool.apply_async(cook, order, **calls)
    pool.close()
    pool.join()
