from itertools import combinations, combinations_with_replacement, compress, islice, permutations, zip_longest
from multiprocessing import Pool, set_start_method


def attempt(call):
    try:
        print(list(map(list, call())))
    except Exception as e:
        print(type(e).__name__, e)


def length(route):
    places = [0, *route, 0]
    return sum(abs(a - b) for a, b in zip(places, places[1:]))


if __name__ == "__main__":
    set_start_method("spawn")
    attempt(lambda: combinations("abcd", 2))
    attempt(lambda: combinations([3, 1, 2], 3))
    attempt(lambda: combinations([1], 2))
    attempt(lambda: combinations([1, 2], 0))
    attempt(lambda: combinations_with_replacement("ab", 3))
    attempt(lambda: permutations([1, 2, 3]))
    attempt(lambda: permutations("abc", 2))
    attempt(lambda: permutations([1, 2], 3))
    attempt(lambda: permutations([], 0))
    attempt(lambda: islice(permutations(range(12)), 2))
    attempt(lambda: zip_longest("ab", [1, 2, 3], range(1)))
    attempt(lambda: zip_longest("ab", [1], fillvalue="-"))
    attempt(lambda: zip_longest())
    print(list(compress("abcdef", [1, 0, 1, 0, 1, 1])), list(compress([1, 2, 3], [True])))
    attempt(lambda: combinations([1, 2], -1))
    attempt(lambda: permutations([1, 2], -1))
    attempt(lambda: permutations([1, 2], "x"))
    attempt(lambda: combinations(5, 2))
    with Pool(2) as pool:
        lengths = pool.map(length, permutations([7, 2, 9]))
        print(lengths, min(lengths))
        print(pool.starmap(max, combinations([4, 8, 6], 2)))
