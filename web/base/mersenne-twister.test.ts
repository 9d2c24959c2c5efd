import { expect, it } from "vitest";
import { MersenneTwister } from "./mersenne-twister.ts";

// python3 -c "import random; random.seed(5); print(random.random(), random.random(), random.getrandbits(32))"
it("gives CPython's numbers for CPython's seed", () => {
  const five = new MersenneTwister([5]);
  expect([five.fraction(), five.fraction(), five.next()]).toEqual([
    0.6229016948897019, 0.7417869892607294, 3415330359,
  ]);
});
