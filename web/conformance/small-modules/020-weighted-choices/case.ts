import random from "random";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

const rounded = (value: number) => Math.round(value * 1e9) / 1e9;
// Any: what is given is wrong on purpose.
const two: any = 2;

random.seed(11);
const letters = ["a", "b", "c"];
print(random.choices(letters, { k: 6 }), random.choices("xyz"));
print(
  random.choices(letters, [5, 1, 1], { k: 8 }),
  random.choices(letters, { weights: [0, 0, 1], k: 2 }),
);
print(
  random.choices(letters, { cum_weights: [1, 2, 10], k: 6 }),
  random.choices([...range(10, 20)], { k: 3 }),
);
print(random.choices([], { k: 0 }), random.choices(letters, { k: 0 }));
print(
  random.sample(["red", "blue"], { k: 5, counts: [4, 2] }),
  random.sample(letters, 2, { counts: [1, 1, 9] }),
);
print(
  rounded(random.expovariate(0.5)),
  rounded(random.triangular()),
  rounded(random.triangular(1, 5, 2)),
);
print(
  rounded(random.normalvariate()),
  rounded(random.normalvariate(10, 2)),
  random.getrandbits(5),
  random.triangular(2, 2, 2),
);
attempt(() => random.choices([], { k: 1 }));
attempt(() => random.choices(letters, [1, 2]));
attempt(() => random.choices(letters, [0, 0, 0]));
attempt(() => random.choices(letters, two));
attempt(() => random.choices(letters, [1, 2, 3], { cum_weights: [1, 2, 3] }));
attempt(() => random.sample(letters, 1, { counts: [1] }));
attempt(() => random.sample(letters, 1, { counts: [0, 0, 0] }));
attempt(() => random.sample(letters, 9, { counts: [1, 1, 1] }));
attempt(() => random.expovariate(0));
attempt(() => random.getrandbits(-1));
print(random.random());
