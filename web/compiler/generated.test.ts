// Programs nobody thought of: made up, run plain and in each form, and held against each other.
import { inspect } from "node:util";
import fc from "fast-check";
import { expect, it } from "vitest";
import { forms } from "./programs/forms.ts";
import { program } from "./programs/generated.ts";
import { compiled, runPlain, type Show } from "./programs/run.ts";

const show: Show = (...values) =>
  values.map((value) => inspect(value, { depth: 2 }).replaceAll(/\n +at .*/gu, "")).join(" ");

/** How many checkpoints a thread passes before it gives way, time and again. */
const switches = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 5 });

it("made-up programs do the same compiled", async () => {
  let longest = 0;
  await fc.assert(
    fc.asyncProperty(program, switches, async ({ source, javaScript }, list) => {
      const plain = await runPlain(show, `${javaScript}\nexport {};`);
      longest = Math.max(longest, plain.length);
      for (const [form, run] of Object.entries(forms)) {
        let turn = 0;
        const counts = (): number => list[(turn += 1) % list.length] ?? 0;
        expect(await run(show, source, counts), form).toEqual(plain);
      }
    }),
    { numRuns: Number(process.env["RUNS"] ?? 150) },
  );
  expect(longest).toBeGreaterThan(20);
}, 200_000);

it("made-up programs keep their lines, and so do their forks", () => {
  fc.assert(
    fc.property(program, ({ source }) => {
      const { code, forkCode } = compiled(source);
      const lines = source.split("\n").length + 1;
      expect([code.split("\n").length, forkCode.split("\n").length]).toEqual([lines, lines]);
    }),
    { numRuns: 150 },
  );
});
