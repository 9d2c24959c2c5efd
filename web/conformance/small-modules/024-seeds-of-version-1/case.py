import random

for seed in ["abc", "", "many hands", "h\u00e9 \u65e5\u672c \U0001f3b2", "x" * 300, b"abc", b"\xff\x00", 5, 1.5, True]:
    random.seed(seed, version=1)
    first = random.random()
    random.seed(seed, 1)
    print(first, random.random() == first, random.randint(1, 6))
random.seed("abc", version=2)
first = random.random()
random.seed("abc")
print(first == random.random())
