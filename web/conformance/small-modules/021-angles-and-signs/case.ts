import math from "math";

function attempt(...calls: (() => unknown)[]) {
  for (const call of calls) {
    try {
      print(call());
    } catch (e) {
      if (e instanceof Error) print(e.name, e);
    }
  }
}

const round = (value: number, digits = 0) => Number(value.toFixed(digits));
// Any: what is given is wrong on purpose.
const [text, two, nothing]: any[] = ["x", "2", null];

function km(one: number[], other: number[]) {
  const [[a, b], [c, d]] = [one, other].map((place) => place.map((angle) => math.radians(angle)));
  const h = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2;
  return round(2 * 6371 * math.asin(math.sqrt(h)));
}

print(km([48.85, 2.35], [51.5, -0.13]), math.tau === 2 * math.pi);
print(
  round(math.atan2(-1, -1), 9),
  round(math.acos(0), 9),
  round(math.atan(1), 9),
  math.asin(0.5) < 1,
);
print(round(math.sinh(1), 9), round(math.cosh(1), 9), round(math.tanh(1), 9));
print(round(math.log1p(1e-10), 19), round(math.expm1(1e-10), 19));
print(
  math.fabs(-2.5),
  math.fmod(-7.5, 3),
  math.fmod(7.5, -3),
  math.fmod(2.5, math.inf),
  math.copysign(1.5, -0.0),
  math.copysign(-1.5, 2),
);
print(
  math.isnan(math.nan),
  math.isnan(1),
  math.isinf(-math.inf),
  math.isinf(1),
  math.isfinite(1),
  math.isfinite(math.nan),
);
print(
  math.lcm(4, 6),
  math.lcm(),
  math.lcm(0, 4),
  math.lcm(-3, 5, 10),
  math.dist([0, 0], [1.5, 2]),
  math.dist([1.5], [3]),
);
attempt(
  () => math.asin(2),
  () => math.acos(-1.1),
  () => math.fmod(1, 0),
  () => math.fmod(math.inf, 2),
);
attempt(
  () => math.log1p(-1),
  () => math.cosh(1000),
  () => math.expm1(1000),
  () => math.isnan(text),
  () => math.fabs(text),
);
attempt(
  () => math.lcm(1.5),
  () => math.lcm(two),
  () => math.dist([1], [1, 2]),
  () => math.atan(nothing),
);
