from multiprocessing import Pool

def double(x):
    return 2 * x

if __name__ == "__main__":
    pool = Pool(2)
    print(pool.map(double, [1, 2, 3]))
    print(pool.map(lambda x: 2 * x, [1, 2, 3]))
    pool.close()
    pool.join()
