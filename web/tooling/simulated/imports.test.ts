// A module that isn't there: `import()` says when it runs what the compiler says of `import` before.
import { expect, it } from "vitest";
import { compile } from "../../compiler/compile.ts";
import { globalNames, moduleExports } from "../../python/exports.ts";
import { runSimulated } from "./run-simulated.ts";

function refusal(name: string): string {
  const options = { form: "plain", modules: moduleExports, globals: globalNames } as const;
  const compiled = compile(`import x from ${JSON.stringify(name)};`, options);
  return compiled.ok ? "" : (compiled.errors[0]?.message ?? "");
}

it.each(["tme", "numpy", "https://example.com/x.js", "./other.ts"])("%s", async (name) => {
  const { record } = await runSimulated(`try {
  await import(${JSON.stringify(name)});
} catch (e) {
  if (e instanceof ModuleNotFoundError) print(e);
}`);
  const wanted = refusal(name);
  expect(wanted).toContain(`No module named '${name}'.`);
  expect(record.stdout).toBe(`${wanted}\n`);
});
