import math from "math";

print(math.pi, math.e, math.inf, math.nan);
print(math.sqrt(2), math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.isqrt(99));
print(math.gcd(12, 18), math.gcd(0, 5), math.factorial(18), math.comb(10, 3), math.perm(5, 2));
print(math.pow(2, 0.5), math.hypot(3, 4.5), math.log2(8) === 3, math.log10(1000) === 3);
print(
  math.fsum(Array(11).fill(0.1)),
  math.prod([1, 2, 3, 4]),
  math.isclose(0.1 + 0.2, 0.3),
  math.isclose(1, 1.1),
);
print(math.degrees(math.pi / 3), math.radians(45));
const calls = [
  () => math.sqrt(-1),
  () => math.log(0),
  () => math.factorial(-1),
  () => math.isqrt(-1),
  () => math.comb(-1, 2),
  () => math.sqrt("4" as any),
];
for (const call of calls) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}
