import random

for seed in (1, 42, 2**40, -7):
    random.seed(seed)
    print(random.random(), random.randint(1, 6), random.uniform(-1, 1))
    print([random.randrange(10) for _ in range(8)], random.randrange(0, 100, 5))
    numbers = list(range(10))
    random.shuffle(numbers)
    print(numbers, random.choice(["a", "b", "c"]), random.choice("xyz"))
    print(random.sample(range(100), 5), random.sample(range(10), 10))
    print(round(random.gauss(0, 1), 9), round(random.gauss(10, 2), 9))
    print(random.randint(0, 2**40), random.random())
