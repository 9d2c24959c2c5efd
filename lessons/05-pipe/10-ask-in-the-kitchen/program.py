from multiprocessing import Pipe, Process
import time

def price(dish):
    time.sleep(0.5)
    return len(dish) * 2

if __name__ == "__main__":
    for dish in ["rice", "soup", "dumplings"]:
        print(dish, price(dish))
