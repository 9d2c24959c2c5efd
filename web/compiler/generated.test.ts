// Programs nobody thought of: made up, run plain and compiled, and held against each other.
import { inspect } from "node:util";
import fc from "fast-check";
import { transformWithOxc } from "vite";
import { expect, it } from "vitest";
import { program } from "./programs/generated.ts";
import { compiled, runCompiled, runPlain, type Show } from "./programs/run.ts";

const show: Show = (...values) =>
  values.map((value) => inspect(value, { depth: 2 }).replaceAll(/\n +at .*/gu, "")).join(" ");

it("made-up programs do the same compiled", async () => {
  let longest = 0;
  await fc.assert(
    fc.asyncProperty(program, async (source) => {
      const { code } = await transformWithOxc(`${source}\nexport {};`, "program.ts", {
        target: "es2022",
        sourcemap: false,
      });
      const plain = await runPlain(show, code);
      longest = Math.max(longest, plain.length);
      expect(await runCompiled(show, source)).toEqual(plain);
    }),
    { numRuns: 150 },
  );
  expect(longest).toBeGreaterThan(20);
}, 60_000);

it("made-up programs keep their lines, and so do their forks", () => {
  fc.assert(
    fc.property(program, (source) => {
      const { code, forkCode } = compiled(source);
      const lines = source.split("\n").length + 1;
      expect([code.split("\n").length, forkCode.split("\n").length]).toEqual([lines, lines]);
    }),
    { numRuns: 150 },
  );
});
