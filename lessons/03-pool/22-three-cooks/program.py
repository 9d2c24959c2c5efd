from multiprocessing import Pool
import time

def cook(dish, seconds):
    time.sleep(seconds)
    return f"{dish} is ready"

if __name__ == "__main__":
    orders = [
        ("rice", 0.9), ("soup", 0.6), ("fish", 0.6),
        ("cake", 0.9), ("tea", 0.3), ("salad", 0.3),
    ]
    dishes = []
    for dish, seconds in orders:
        dishes.append(cook(dish, seconds))
    print(dishes)
