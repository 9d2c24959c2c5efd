// No form changes a meaning: each program does the same compiled as it does with nothing but its types taken out.
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { programs } from "./programs/all.ts";
import { forms } from "./programs/forms.ts";
import { plainText } from "./programs/plain.ts";
import { runPlain, type Show } from "./programs/run.ts";
import { byHand } from "./programs/typescript.ts";

/** Values as Node shows them, without the places in errors. */
const show: Show = (...values) =>
  values.map((value) => inspect(value, { depth: 4 }).replaceAll(/\n +at .*/gu, "")).join(" ");

/** What each form logs, giving way at every checkpoint, and at some. */
async function inEachForm(source: string): Promise<Record<string, string[]>> {
  const logs: Record<string, string[]> = {};
  let turn = 0;
  const now = (): number => (turn += 1) % 7;
  for (const [form, run] of Object.entries(forms)) {
    logs[form] = await run(show, source, () => 0);
    logs[`${form}, now and then`] = await run(show, source, now);
  }
  return logs;
}

/** What the program itself logs; it must come to its end, or a slip of the pen would hide what stands behind it. */
async function alone(javaScript: string): Promise<string[]> {
  const plain = await runPlain(show, javaScript);
  expect(plain.length).toBeGreaterThan(0);
  expect(plain.at(-1)).not.toContain("ended with");
  return plain;
}

const allForms = (logs: string[]): Record<string, string[]> =>
  Object.fromEntries(
    Object.keys(forms).flatMap((form) =>
      [form, `${form}, now and then`].map((name) => [name, logs]),
    ),
  );

for (const [area, list] of Object.entries(programs)) {
  describe(area, () => {
    it.each(Object.entries(list))("%s", async (_, source) => {
      const plain = await alone(await plainText(source));
      expect(await inEachForm(source)).toEqual(allForms(plain));
    });
  });
}

it.each(Object.entries(byHand))("%s", async (_, [source, javaScript]) => {
  expect(await inEachForm(source)).toEqual(allForms(await alone(javaScript)));
});

it("has enough programs to mean something", () => {
  expect(Object.values(programs).flatMap((list) => Object.keys(list)).length).toBeGreaterThan(350);
});
