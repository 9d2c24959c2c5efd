from array import array
from multiprocessing import Pool, set_start_method

SIZE = 20_000
kept = []
makers = []

def numbers(n):
    return array("i", range(n, n + SIZE))

def ends(data):
    return data[0] + data[-1]

def keep(data, into):
    into.append(data)
    return len(data)

def keep_one(data):
    return keep(data, kept)

def keep_both(data, more):
    kept.append(more)
    return data[0] - more[0]

def keep_later(data):
    makers.append(lambda: data)
    return data[1]

def keep_when_it_fails(data):
    try:
        raise ValueError(data)
    except ValueError as error:
        kept.append(error.args[0])
    return data[2]

def change(data):
    for i in range(0, SIZE, 2):
        data[i] = -data[i]
    return sum(data)

def fail(data):
    if data[0] != SIZE * 2:
        raise ValueError(data[1])
    return data[0]

def same_twice(data, again):
    kept.append(again)
    return data is again

def make(data):
    kept.append(data)
    return data

class Item:
    def __init__(self, data):
        self.data = data

    def __reduce__(self):
        return (make, (self.data,))

def told(_):
    arrays = kept + [make() for make in makers]
    return [[one[0], one[-1], all(one[i] == one[0] + i for i in range(SIZE))] for one in arrays]

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        arrays = [numbers(n * 100) for n in range(6)]
        for round in range(3):
            print(pool.map(ends, arrays, chunksize=1), pool.map(ends, arrays, chunksize=3))
            print(pool.map(keep_one, arrays[:2]), pool.apply(told, [0]))
            print(pool.starmap(keep_both, [(arrays[2], arrays[3])]), pool.map(keep_later, arrays[4:5]))
            print(pool.map(keep_when_it_fails, arrays[5:]))
            print(pool.map(change, arrays, chunksize=2))
            try:
                pool.map(fail, arrays, chunksize=2)
            except ValueError as e:
                print(type(e).__name__, e)
            print(pool.starmap(same_twice, [(arrays[1], arrays[1])]))
            print(pool.map(ends, [Item(one) for one in arrays[2:4]], chunksize=1))
            print(pool.apply(told, [0]))
        print([ends(one) for one in arrays])
