import random from "random";
import { Pool, set_start_method } from "multiprocessing";

function throwDice(dice: Pick<random.Random, "randint">) {
  return [...range(4)].map(() => dice.randint(1, 6));
}

function walk(seed: number) {
  const rng = new random.Random(seed);
  return [...range(100)].reduce((sum) => sum + rng.choice([-1, 1]), 0);
}

class Loaded extends random.Random {
  six() {
    return Math.max(this.randint(1, 6), this.randint(1, 6));
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [one, other] = [new random.Random(7), new random.Random(7)];
  print(throwDice(one), throwDice(other), throwDice(one));
  random.seed(7);
  print(throwDice(random), one.random() === random.random());
  const kept: any = one.getstate();
  print(one.gauss(0, 1) === one.gauss(0, 1), kept[0], kept[1].length);
  const here = one.random();
  one.setstate(kept);
  one.gauss();
  one.gauss();
  print(here === one.random(), one instanceof random.Random);
  print(
    [...range(3)].map(() => new Loaded("seed").six()),
    new random.Random(Uint8Array.of(98, 121)).getrandbits(8),
    other.getrandbits(40),
  );
  with_(new Pool(1), (pool: Pool) => {
    print(pool.map(walk, range(4)));
    print(`${pool.apply(throwDice, [other])}` === `${throwDice(other)}`);
  });
  const wrong: any[] = [[1, 2, 3], 5, [3, [1, 2], null]];
  for (const bad of wrong) {
    try {
      one.setstate(bad);
    } catch (e) {
      print(e instanceof ValueError ? e : "TypeError");
    }
  }
  try {
    new random.Random([1] as any);
  } catch (e) {
    if (e instanceof TypeError) print("TypeError");
  }
}
