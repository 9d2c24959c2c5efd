// The property of made-up programs: each form logs what the program itself does, wherever it gives way.
import fc from "fast-check";
import { expect } from "vitest";
import { forms } from "./forms.ts";
import type { MadeUp } from "./generated.ts";
import { runPlain, type Show } from "./run.ts";

/** How many checkpoints a thread passes before it gives way, time and again. */
const switches = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 5 });

/** As long as a test of made-up programs may take, in milliseconds; on a busy machine fewer are tried. */
const LIMIT = 12_000;

/** Tries so many programs, as far as time allows, and answers how many lines one of them logged on average. */
export async function formsAgree(
  show: Show,
  programs: fc.Arbitrary<MadeUp>,
  numRuns: number,
): Promise<number> {
  let lines = 0;
  let tried = 0;
  const property = fc.asyncProperty(programs, switches, async ({ source, javaScript }, list) => {
    const plain = await runPlain(show, `${javaScript}\nexport {};`);
    lines += plain.length;
    tried += 1;
    for (const [form, run] of Object.entries(forms)) {
      let turn = 0;
      const counts = (): number => list[(turn += 1) % list.length] ?? 0;
      expect(await run(show, source, counts), form).toEqual(plain);
    }
  });
  await fc.assert(property, { numRuns, interruptAfterTimeLimit: LIMIT });
  return lines / tried;
}
