import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isClass } from "../base/is-class.ts";
import { toText } from "./builtins/text.ts";
import { moduleExports } from "./exports.ts";
import { globalNames } from "./global-names.ts";
import { needsNew } from "./needs-new.ts";
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

it.each([...moduleExports])(
  "%s has classes whose objects say in a template what print shows",
  (name, names) => {
    for (const one of names) {
      const made: unknown = interpreter.modules[name]?.[one];
      if (typeof made !== "function" || !isClass(made) || made.prototype instanceof Error) continue;
      expect(Reflect.get(made.prototype, "toString"), one).toBe(toText);
    }
  },
);

it("has every global that the compiler knows, and no other", () => {
  expect(new Set(Object.keys(runtime.globals))).toEqual(globalNames);
});

/** Whether a call without `new` is what the language refuses. */
function isRefused(called: unknown): boolean {
  try {
    Reflect.apply(called as () => unknown, undefined, []);
  } catch (error) {
    return error instanceof TypeError && error.message.includes("without 'new'");
  }
  return false;
}

it("knows which names can't be called without new", () => {
  const global = [...globalNames].map((name) => ["builtins", name, runtime.globals[name]] as const);
  const exported = [...moduleExports].flatMap(([module, names]) =>
    [...names].map((name) => [module, name, interpreter.modules[module]?.[name]] as const),
  );
  for (const [module, name, value] of [...global, ...exported]) {
    if (isClass(value)) expect(needsNew(module, name), `${module}.${name}`).toBe(isRefused(value));
    else expect(needsNew(module, name), `${module}.${name}`).toBe(false);
  }
});
