// The plain form changes no meaning: each program does the same compiled as it does with nothing but its
// types taken out, which another tool (oxc) does.
import { inspect } from "node:util";
import { transformWithOxc } from "vite";
import { describe, expect, it } from "vitest";
import { programs } from "./programs/all.ts";
import { runCompiled, runPlain, type Show } from "./programs/run.ts";

/** Values as Node shows them, without the places in errors. */
const show: Show = (...values) =>
  values.map((value) => inspect(value, { depth: 4 }).replaceAll(/\n +at .*/gu, "")).join(" ");

async function strip(source: string): Promise<string> {
  const { code } = await transformWithOxc(`${source}\nexport {};`, "program.ts", {
    target: "es2022",
    sourcemap: false,
  });
  return code;
}

for (const [area, list] of Object.entries(programs)) {
  describe(area, () => {
    it.each(Object.entries(list))("%s", async (_, source) => {
      const plain = await runPlain(show, await strip(source));
      expect(plain.length).toBeGreaterThan(0);
      expect(await runCompiled(show, source)).toEqual(plain);
    });
  });
}

it("has enough programs to mean something", () => {
  expect(Object.values(programs).flatMap((list) => Object.keys(list)).length).toBeGreaterThan(120);
});
