from multiprocessing import Pool
import time

def bake(cake):
    time.sleep(0.7 if cake.startswith("big") else 0.1)
    print(cake, "is ready")

if __name__ == "__main__":
    cakes = [
        "big 1", "big 2", "big 3", "big 4",
        "small 1", "small 2", "small 3", "small 4",
    ]
    pool = Pool(2)
    pool.map(bake, cakes, chunksize=4)
    pool.close()
    pool.join()
