import { expect, test } from "vitest";
import { compile } from "./compile.ts";

const options = {
  form: "plain",
  modules: new Map<string, ReadonlySet<string>>(),
  globals: new Set(["print"]),
} as const;

const many = (count: number, text: string) => text.repeat(count);

test.each([
  ["parentheses", `print(1);\nprint(${many(5000, "(")}1${many(5000, ")")});`, 2],
  ["arrays", `print(${many(5000, "[")}${many(5000, "]")});`, 1],
  ["blocks", `print(0);\n\n${many(9000, "{")}${many(9000, "}")}`, 3],
  ["a sum", `let a = 1;\nprint(${many(50_000, "1 + ")}1);`, 2],
  ["else if", `if (print) {}\n${many(30_000, "else if (print) {} ")}`, 2],
])("%s nested too deeply are a mistake with a place", (_, source, line) => {
  const compiled = compile(source, options);
  if (compiled.ok) throw new Error("compiled");
  expect(compiled.errors).toEqual([
    {
      type: "SyntaxError",
      line,
      column: expect.any(Number) as number,
      message: "This is nested too deeply.",
    },
  ]);
});
