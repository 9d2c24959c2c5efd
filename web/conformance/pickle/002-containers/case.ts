import { Pool, set_start_method } from "multiprocessing";

function identity(value: unknown) {
  return value;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    for (const value of [
      [],
      {},
      [[[[]]], [1, [2, [3, [4]]]]],
      { a: 1, b: { c: [null, true, "x"] }, "": 0.5 },
      new Map<unknown, unknown>([
        [1, "one"],
        [2.5, "two and a half"],
        ["three", 3],
        [null, "none"],
      ]),
      new Set(["set"]),
      new Set(),
      [{ z: 1, y: 2, x: 3 }],
    ]) {
      print(pool.apply(identity, [value]));
    }
    let deep: unknown[] = [];
    for (const _ of range(100)) {
      deep = [deep];
    }
    print(JSON.stringify(pool.apply(identity, [deep])) === JSON.stringify(deep));
    const numbers = pool.apply(identity, [[...range(100000)]]) as number[];
    print(numbers.reduce((a, b) => a + b));
  });
}
