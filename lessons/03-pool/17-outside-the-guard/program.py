from multiprocessing import get_context

def square(x):
    return x * x

Pool = get_context("spawn").Pool
pool = Pool(2)
print("the pool is there")
print(pool.map(square, [1, 2, 3]))
pool.close()
pool.join()
