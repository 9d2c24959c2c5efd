import math from "math";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

// Any: what they refuse, on purpose.
const wrong: any = math;
for (const round of [wrong.floor, wrong.ceil, wrong.trunc]) {
  attempt(() => [round(true), round(-2.5)]);
  attempt(() => round(math.inf));
  attempt(() => round(math.nan));
}
attempt(() => math.pow(0, -1));
attempt(() => math.pow(0, -math.inf));
attempt(() => math.log(5, 1));
attempt(() => math.gcd(1.5, 2));
attempt(() => math.perm(-5, 2));
attempt(() => math.perm(5, -1));
attempt(() => wrong.factorial(true));
const lists = [
  [math.inf, -math.inf],
  [math.inf, 1],
  [math.nan, math.inf, -math.inf],
  [1e308, 1e308],
  "ab",
  5,
];
for (const values of lists) attempt(() => wrong.fsum(values));
attempt(() => wrong.prod(5));
attempt(() => math.isclose(1, 2, { rel_tol: -1 }));
attempt(() => wrong.isclose("x", 1));
