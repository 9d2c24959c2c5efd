from multiprocessing import Pool, current_process
import time

prices = None

def learn_prices(tea, pie):
    global prices
    time.sleep(0.5)
    prices = {"tea": tea, "pie": pie}
    print("learned", prices)

def bill(dish):
    return prices[dish]

if __name__ == "__main__":
    pool = Pool(2, learn_prices, (3, 5))
    orders = ["tea", "pie", "tea", "tea"]
    print("bills:", pool.map(bill, orders))
    pool.close()
    pool.join()
    print(current_process().name, "knows", prices)
