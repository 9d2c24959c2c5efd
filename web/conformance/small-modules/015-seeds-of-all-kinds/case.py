import random

seeds = ["many hands", "", "h\u00e9 \u65e5\u672c \U0001f3b2", "x" * 300, b"abc", 1.5, -0.1, 1e-310, float("inf"), float("-inf"), True, False, 2.0, 0]
for seed in seeds:
    random.seed(seed)
    print(random.random(), random.randint(1, 6), random.choice("dice"))
for seed in [[1], (), {1}]:
    try:
        random.seed(seed)
    except TypeError as e:
        print(type(e).__name__, e)
