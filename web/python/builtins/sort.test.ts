import { execFileSync, spawnSync } from "node:child_process";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sorted } from "./sort.ts";

type Pair = readonly [number, number];
const byFirst = (a: Pair, b: Pair): boolean => a[0] < b[0];

it("is in order, and equals stay as they stood, turned round or not", () => {
  const lists = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 300 });
  fc.assert(
    fc.property(lists, fc.boolean(), (keys, reverse) => {
      const pairs = keys.map((key, place): Pair => [key, place]);
      const sign = reverse ? -1 : 1;
      // JavaScript's sort is stable as well.
      expect(sorted(pairs, byFirst, reverse)).toEqual(
        pairs.toSorted((a, b) => sign * (a[0] - b[0])),
      );
    }),
  );
});

const PYTHON = `
import json, sys
class Item:
    def __init__(self, key): self.key = key
    def __lt__(self, other):
        asked.append([self.key, other.key])
        return self.key < other.key
answers = []
for keys, reverse in json.load(sys.stdin):
    asked = []
    sorted(map(Item, keys), reverse=reverse)
    answers.append(asked)
print(json.dumps(answers))
`;

it.skipIf(spawnSync("python3", ["--version"]).status !== 0)(
  "asks what python3 asks, in its order",
  () => {
    const lists = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 63 });
    const cases = fc.sample(fc.tuple(lists, fc.boolean()), { numRuns: 200, seed: 7 });
    const told = execFileSync("python3", ["-c", PYTHON], { input: JSON.stringify(cases) });
    const asked = cases.map(([keys, reverse]) => {
      const pairs: Pair[] = [];
      const less = (a: number, b: number): boolean => (pairs.push([a, b]), a < b);
      sorted(keys, less, reverse);
      return pairs;
    });
    expect(asked).toEqual(JSON.parse(String(told)));
  },
);
