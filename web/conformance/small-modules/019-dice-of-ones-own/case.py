import random
from multiprocessing import Pool, set_start_method


def throw(dice):
    return [dice.randint(1, 6) for _ in range(4)]


def walk(seed):
    rng = random.Random(seed)
    return sum(rng.choice([-1, 1]) for _ in range(100))


class Loaded(random.Random):
    def six(self):
        return max(self.randint(1, 6), self.randint(1, 6))


if __name__ == "__main__":
    set_start_method("spawn")
    one, other = random.Random(7), random.Random(7)
    print(throw(one), throw(other), throw(one))
    random.seed(7)
    print(throw(random), one.random() == random.random())
    kept = one.getstate()
    print(one.gauss(0, 1) == one.gauss(0, 1), kept[0], len(kept[1]))
    here = one.random()
    one.setstate(kept)
    one.gauss()
    one.gauss()
    print(here == one.random(), isinstance(one, random.Random))
    print([Loaded("seed").six() for _ in range(3)], random.Random(b"by").getrandbits(8), other.getrandbits(40))
    with Pool(1) as pool:
        print(pool.map(walk, range(4)))
        print(pool.apply(throw, (other,)) == throw(other))
    for bad in ((1, 2, 3), 5, (3, (1, 2), None)):
        try:
            one.setstate(bad)
        except ValueError as e:
            print(e)
        except TypeError:
            print("TypeError")
    try:
        random.Random([1])
    except TypeError as e:
        print("TypeError")
