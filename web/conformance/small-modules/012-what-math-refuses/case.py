import math


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


for round in (math.floor, math.ceil, math.trunc):
    attempt(lambda: [round(True), round(-2.5)])
    attempt(lambda: round(math.inf))
    attempt(lambda: round(math.nan))
attempt(lambda: math.pow(0, -1))
attempt(lambda: math.pow(0, -math.inf))
attempt(lambda: math.log(5, 1))
attempt(lambda: math.gcd(1.5, 2))
attempt(lambda: math.perm(-5, 2))
attempt(lambda: math.perm(5, -1))
attempt(lambda: math.factorial(True))
for values in ([math.inf, -math.inf], [math.inf, 1], [math.nan, math.inf, -math.inf], [1e308, 1e308], "ab", 5):
    attempt(lambda: math.fsum(values))
attempt(lambda: math.prod(5))
attempt(lambda: math.isclose(1, 2, rel_tol=-1))
attempt(lambda: math.isclose("x", 1))
