from multiprocessing import Pool
import time

def cook(dish, seconds):
    time.sleep(seconds)
    if dish == "cake":
        raise ValueError("no cake today")
    return f"{dish} is ready"

if __name__ == "__main__":
    orders = [
        ("rice", 1.5), ("cake", 0.4),
        ("soup", 0.9), ("tea", 0.2),
    ]
    pool = Pool(4)
    for line in pool.starmap(cook, orders):
        print(line)
    pool.close()
    pool.join()
