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

async function expectSame(source: string, javaScript: string): Promise<void> {
  const plain = await runPlain(show, javaScript);
  expect(plain.length, "a program says something").toBeGreaterThan(0);
  expect(plain.at(-1), "a program runs to its end").not.toContain("ended with");
  for (const [form, run] of Object.entries(forms)) {
    expect(await run(show, source), form).toEqual(plain);
  }
}

for (const [area, list] of Object.entries(programs)) {
  describe(area, () => {
    it.each(Object.entries(list))("%s", async (_, source) => {
      await expectSame(source, await plainText(source));
    });
  });
}

it.each(Object.entries(byHand))("%s", async (_, [source, javaScript]) => {
  await expectSame(source, javaScript);
});

it("has enough programs to mean something", () => {
  expect(Object.values(programs).flatMap((list) => Object.keys(list)).length).toBeGreaterThan(350);
});
