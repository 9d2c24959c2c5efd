from array import array
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import set_start_method

SIZE = 20_000
kept = []

def numbers(n):
    return array("i", range(n, n + SIZE))

def ends(data):
    return data[0] + data[-1]

def keep(data):
    kept.append(data)
    return data[0]

def told():
    return [[one[0], one[-1], all(one[i] == one[0] + i for i in range(SIZE))] for one in kept]

if __name__ == "__main__":
    set_start_method("spawn")
    with ProcessPoolExecutor(1) as executor:
        arrays = [numbers(n * 100) for n in range(4)]
        for round in range(3):
            print(list(executor.map(ends, arrays)), list(executor.map(ends, arrays, chunksize=2)))
            print([executor.submit(keep, one).result() for one in arrays[:2]])
            print([executor.submit(ends, one).result() for one in arrays])
            print(executor.submit(told).result())
