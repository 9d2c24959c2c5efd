import math

print(math.pi, math.e, math.inf, math.nan)
print(math.sqrt(2), math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.isqrt(99))
print(math.gcd(12, 18), math.gcd(0, 5), math.factorial(18), math.comb(10, 3), math.perm(5, 2))
print(math.pow(2, 0.5), math.hypot(3, 4.5), math.log2(8) == 3, math.log10(1000) == 3)
print(math.fsum([0.1] * 11), math.prod([1, 2, 3, 4]), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1))
print(math.degrees(math.pi / 3), math.radians(45))
calls = [
    lambda: math.sqrt(-1),
    lambda: math.log(0),
    lambda: math.factorial(-1),
    lambda: math.isqrt(-1),
    lambda: math.comb(-1, 2),
    lambda: math.sqrt("4"),
]
for call in calls:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
