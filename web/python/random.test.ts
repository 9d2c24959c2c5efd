import { expect, it } from "vitest";
import { makeRandom } from "./random.ts";
import { recordingInterpreter } from "./test-interpreter.ts";

// python3 -c "import random; random.seed(2**70+3); print(random.random(), random.randint(1,6), …)"
it("throws CPython's dice for CPython's seed", () => {
  // The module's functions by name, as a program sees them.
  const r = makeRandom(recordingInterpreter().interpreter) as Record<
    string,
    (...args: unknown[]) => unknown
  >;
  r["seed"]?.(2n ** 70n + 3n);
  const range = (n: number) => Array.from({ length: n }, (_, i) => i);
  expect([
    r["random"]?.(),
    r["randint"]?.(1, 6),
    r["choice"]?.("abcdef"),
    r["sample"]?.(range(100), 5),
    r["sample"]?.(range(10), 8),
    r["gauss"]?.(0, 1),
    r["uniform"]?.(2, 4),
  ]).toEqual([
    0.16339507200642456,
    6,
    "b",
    [83, 36, 21, 4, 46],
    [0, 5, 3, 2, 1, 7, 4, 8],
    0.5146071472490162,
    2.7023348658495148,
  ]);
  const list = [1, 2, 3, 4, 5];
  r["shuffle"]?.(list);
  expect([list, r["randrange"]?.(10), r["randrange"]?.(3, 30, 3)]).toEqual([[2, 1, 5, 3, 4], 2, 3]);
});
