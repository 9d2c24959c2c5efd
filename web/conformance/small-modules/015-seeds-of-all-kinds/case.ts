import math from "math";
import random from "random";

const seeds = [
  "many hands",
  "",
  "h\u00e9 \u65e5\u672c \u{1f3b2}",
  "x".repeat(300),
  new Uint8Array([97, 98, 99]),
  1.5,
  -0.1,
  1e-310,
  math.inf,
  -math.inf,
  true,
  false,
  2.0,
  0,
];
for (const seed of seeds) {
  random.seed(seed);
  print(random.random(), random.randint(1, 6), random.choice("dice"));
}
for (const seed of [[1], [], new Set([1])]) {
  try {
    random.seed(seed as any);
  } catch (e: any) {
    print(e.name, e);
  }
}
