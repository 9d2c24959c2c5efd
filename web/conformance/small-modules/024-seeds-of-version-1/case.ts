import random from "random";

const bytes = (...values: number[]) => Uint8Array.from(values);
const seeds = [
  ...["abc", "", "many hands", "h\u00e9 \u65e5\u672c \u{1f3b2}", "x".repeat(300)],
  ...[bytes(97, 98, 99), bytes(255, 0), 5, 1.5, true],
];
for (const seed of seeds) {
  random.seed(seed, { version: 1 });
  const first = random.random();
  random.seed(seed, 1);
  print(first, random.random() === first, random.randint(1, 6));
}
random.seed("abc", { version: 2 });
const first = random.random();
random.seed("abc");
print(first === random.random());
