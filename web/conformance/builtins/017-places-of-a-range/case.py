def cut(numbers, *ends):
    part = numbers[slice(*ends)] if len(ends) > 1 else numbers[ends[0] :]
    print(part, list(part))


for numbers in (range(2, 20, 3), range(5), range(9, 0, -2), range(0)):
    print(numbers, len(numbers), numbers.start, numbers.stop, numbers.step)
    print(*(place in numbers for place in (0, 2, 5, 6, 9, 17, 20, -1, 2.5, "2")))
    print(numbers.count(5), numbers.count(7), [n for n in numbers])
    for wanted in (5, 7, 2.5, "five"):
        try:
            print(numbers.index(wanted))
        except ValueError as e:
            print(e)
    cut(numbers, 1, 3)
    cut(numbers, 2)
    cut(numbers, -2)
    cut(numbers, 0, -1)
    cut(numbers, 3, 99)
print(range(10)[-1], range(10)[3], range(10, 0, -3)[-1])
