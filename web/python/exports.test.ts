import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { moduleExports } from "./exports.ts";
import { globalNames } from "./global-names.ts";
import { recordingInterpreter } from "./test-interpreter.ts";

const { interpreter, runtime } = recordingInterpreter();
const source = (name: string) =>
  readFileSync(new URL(`types/${name}.d.ts`, import.meta.url), "utf8");

it.each([...moduleExports])("%s exports what the compiler lets through", (name, names) => {
  expect(new Set(Object.keys(interpreter.modules[name] ?? {}))).toEqual(names);
});

it.each([...moduleExports])("%s is typed for the editor", (name, names) => {
  const text = source(name);
  for (const one of names)
    expect(text, one).toMatch(new RegExp(`(function|class|const|let|var)\\s+${one}\\b`));
});

it("has every global that the compiler knows, and no other", () => {
  expect(new Set(Object.keys(runtime.globals))).toEqual(globalNames);
});
