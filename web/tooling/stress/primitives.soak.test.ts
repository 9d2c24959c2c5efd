import { expect, it } from "vitest";
import { allOf, largePipeStress, lockStress, pipeEndStress, pipeStress } from "./stresses.ts";

it.each([2, 3, 5, 8])("a lock passes two million times between %i processes", async (workers) => {
  const { added, counted } = await lockStress(workers, Math.ceil(2_000_000 / workers));
  expect(counted).toBe(added);
});

it.each([
  [1, 1],
  [1, 4],
  [2, 2],
  [4, 4],
])(
  "two million messages of %i producers come to %i consumers, once each",
  async (producers, consumers) => {
    const rounds = Math.ceil(2_000_000 / producers);
    expect(await pipeStress(producers, consumers, rounds)).toEqual(allOf(producers, rounds));
  },
);

it("an end of a pipe changes hands ten million times and is never gone", async () => {
  expect(await pipeEndStress(10_000_000)).toBe(0);
});

it.each([
  [1, 1],
  [1, 3],
  [4, 4],
])(
  "twenty thousand messages of all sizes from %i producers come to %i consumers, whole and once",
  async (producers, consumers) => {
    const rounds = Math.ceil(20_000 / producers);
    expect(await largePipeStress(producers, consumers, rounds)).toEqual(allOf(producers, rounds));
  },
);
