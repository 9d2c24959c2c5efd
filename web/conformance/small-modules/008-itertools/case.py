from itertools import chain, count, islice, product, repeat, starmap

print(list(starmap(lambda a, b: a * b, [(1, 2), (3, 4)])))
print(list(chain([1, 2], "ab", range(2))), list(chain()))
print(list(islice(range(10), 3)), list(islice(range(10), 2, 6)), list(islice(range(10), 1, None, 4)))
print([list(pair) for pair in product([1, 2], "xy")], len(list(product(range(2), range(3), range(4)))))
print(list(repeat("r", 3)), list(islice(repeat(0), 2)))
print(list(islice(count(), 3)), list(islice(count(10, -5), 4)), list(islice(count(0.5), 2)))
