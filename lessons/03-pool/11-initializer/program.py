from multiprocessing import Pool, current_process
import time

prices = None

def learn_prices(rice, soup):
    global prices
    time.sleep(0.5)
    prices = {"rice": rice, "soup": soup}
    print("a worker has learned", prices)

def bill(dish):
    return prices[dish]

if __name__ == "__main__":
    pool = Pool(2, learn_prices, (3, 5))
    orders = ["rice", "soup", "rice", "rice"]
    print("bills:", pool.map(bill, orders))
    pool.close()
    pool.join()
    print(current_process().name, "knows", prices)
