import * as dice from "random";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

// Any: what it is given is wrong on purpose.
const random: any = dice;
attempt(() => random.choice(5));
attempt(() => random.choice(null));
attempt(() => random.choice(""));
attempt(() => random.choice(new Set([1, 2])));
attempt(() => random.choice({}));
attempt(() => random.choice(range(7, 8)));
attempt(() => random.choice());
attempt(() => random.sample(new Set([1, 2]), 1));
attempt(() => random.sample({ a: 1 }, 1));
attempt(() => random.sample(5, 1));
attempt(() => random.sample([1, 2]));
attempt(() => random.sample([1, 2], "a"));
attempt(() => random.sample([1, 2], 1.5));
attempt(() => random.sample([1, 2], 1, 2));
attempt(() => random.sample([7], { k: 1 }));
attempt(() => random.sample("a", 1));
attempt(() => random.uniform("a", 1));
attempt(() => random.uniform(1, null));
attempt(() => random.uniform(1));
attempt(() => random.uniform({ a: 1.5, b: 1.5 }));
attempt(() => random.randrange());
attempt(() => random.randrange(5, { step: 2 }));
attempt(() => random.randrange(0, 5, { step: 5 }));
attempt(() => random.randrange(1, 2, 3, 4));
attempt(() => random.randint(1));
attempt(() => random.randint({ a: 4, b: 4 }));
attempt(() => random.shuffle(5));
attempt(() => random.shuffle("ab"));
attempt(() => random.shuffle(new Set([1, 2])));
attempt(() => random.shuffle([]));
attempt(() => random.gauss({ mu: 5.5, sigma: 0 }));
attempt(() => random.gauss("a", 1));
attempt(() => random.gauss(null));
attempt(() => random.gauss(1, 2, 3));
attempt(() => random.random(1));
