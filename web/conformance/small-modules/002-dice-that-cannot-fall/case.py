import random

calls = [
    lambda: random.choice([]),
    lambda: random.randrange(0),
    lambda: random.randrange(5, 5),
    lambda: random.randint(5, 1),
    lambda: random.randrange(0, 10, 0),
    lambda: random.sample([1, 2], 3),
    lambda: random.sample([1, 2], -1),
]
for call in calls:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
