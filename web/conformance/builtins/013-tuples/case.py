pair = (1, "two")
print(pair, (), [(3, 4)])
first, second = pair
print(first, second)
