from multiprocessing import Pool

def area(width, height):
    return width * height

if __name__ == "__main__":
    sizes = [(2, 3), (4, 5), (6, 7)]
    pool = Pool(2)
    print(pool.map(area, sizes))
    pool.close()
    pool.join()
