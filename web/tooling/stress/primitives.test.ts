import { expect, it } from "vitest";
import { allOf, largePipeStress, lockStress, pipeEndStress, pipeStress } from "./stresses.ts";

// The same by the million: primitives.soak.test.ts.
it.each([2, 3, 8])("a lock lets no update of %i processes get lost", async (workers) => {
  const { added, counted } = await lockStress(workers, Math.ceil(40_000 / workers));
  expect(counted).toBe(added);
});

it.each([
  [1, 1],
  [2, 2],
  [3, 4],
])(
  "every message of %i producers comes to one of %i consumers, once",
  async (producers, consumers) => {
    const rounds = Math.ceil(40_000 / producers);
    expect(await pipeStress(producers, consumers, rounds)).toEqual(allOf(producers, rounds));
  },
);

it("an end of a pipe that changes hands is never gone", async () => {
  expect(await pipeEndStress(300_000)).toBe(0);
});

it.each([
  [1, 1],
  [2, 2],
  [3, 2],
])(
  "messages of all sizes from %i producers come to %i consumers, whole and once",
  async (producers, consumers) => {
    const rounds = Math.ceil(600 / producers);
    expect(await largePipeStress(producers, consumers, rounds)).toEqual(allOf(producers, rounds));
  },
);
