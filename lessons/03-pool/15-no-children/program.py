from multiprocessing import Pool, Process
import time

def wash():
    time.sleep(0.5)
    print("washed")

def cook(dish):
    helper = Process(target=wash)
    helper.start()
    helper.join()
    print(dish, "is ready")

if __name__ == "__main__":
    pool = Pool(2)
    pool.apply(cook, ("rice",))
    pool.close()
    pool.join()
