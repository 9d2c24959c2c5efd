// Programs nobody thought of: made up, run plain and in each form, and held against each other.
import { inspect } from "node:util";
import fc from "fast-check";
import { expect, it } from "vitest";
import { formsAgree } from "./programs/agree.ts";
import { programs } from "./programs/generated.ts";
import { compiled, type Show } from "./programs/run.ts";

const show: Show = (...values) =>
  values.map((value) => inspect(value, { depth: 2 }).replaceAll(/\n +at .*/gu, "")).join(" ");

it("made-up programs do the same in each form", async () => {
  expect(await formsAgree(show, programs({ waits: false }), 1200)).toBeGreaterThan(10);
}, 300_000);

it("made-up programs keep their lines, and so do their forks", () => {
  fc.assert(
    fc.property(programs({ waits: true }), ({ source }) => {
      for (const form of ["plain", "generator"] as const) {
        const { code, forkCode } = compiled(source, ["log"], form);
        const lines = source.split("\n").length + 1;
        expect([code.split("\n").length, forkCode.split("\n").length]).toEqual([lines, lines]);
      }
    }),
    { numRuns: 100 },
  );
});
