import random


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


random.seed(11)
letters = ["a", "b", "c"]
print(random.choices(letters, k=6), random.choices("xyz"))
print(random.choices(letters, [5, 1, 1], k=8), random.choices(letters, weights=[0, 0, 1], k=2))
print(random.choices(letters, cum_weights=[1, 2, 10], k=6), random.choices(range(10, 20), k=3))
print(random.choices([], k=0), random.choices(letters, k=0))
print(random.sample(["red", "blue"], k=5, counts=[4, 2]), random.sample(letters, 2, counts=[1, 1, 9]))
print(round(random.expovariate(0.5), 9), round(random.triangular(), 9), round(random.triangular(1, 5, 2), 9))
print(round(random.normalvariate(), 9), round(random.normalvariate(10, 2), 9), random.getrandbits(5), random.triangular(2, 2, 2))
attempt(lambda: random.choices([], k=1))
attempt(lambda: random.choices(letters, [1, 2]))
attempt(lambda: random.choices(letters, [0, 0, 0]))
attempt(lambda: random.choices(letters, 2))
attempt(lambda: random.choices(letters, [1, 2, 3], cum_weights=[1, 2, 3]))
attempt(lambda: random.sample(letters, 1, counts=[1]))
attempt(lambda: random.sample(letters, 1, counts=[0, 0, 0]))
attempt(lambda: random.sample(letters, 9, counts=[1, 1, 1]))
attempt(lambda: random.expovariate(0))
attempt(lambda: random.getrandbits(-1))
print(random.random())
