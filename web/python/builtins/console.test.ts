import { expect, it } from "vitest";
import { recordingInterpreter } from "../test-interpreter.ts";
import { consoleText, type ConsoleMethods } from "./console.ts";

it.each([
  [[], ""],
  [["hi", { a: 1, b: "x" }], "hi { a: 1, b: 'x' }"],
  [[[1, "a", null, undefined]], "[ 1, 'a', null, undefined ]"],
  [[new Map([["a", 1]]), new Set([1])], "Map{ 'a' => 1 } Set{ 1 }"],
  [["%d of %s, %i%%", 7, [1], 2.5, "more"], "7 of [ 1 ], 2% more"],
  [["100 %s"], "100 %s"],
  [["%s and %s", 1], "1 and %s"],
  [["%cred", "color: red"], "red"],
  [["%j %f %o", { a: [1] }, "1.5x", "x"], "{\"a\":[1]} 1.5 'x'"],
])("%j is printed as %s", (values, text) => {
  expect(consoleText(values)).toBe(text);
});

it("writes to the streams of the process, and shows what is of the library as Python does", () => {
  const { interpreter, runtime, written } = recordingInterpreter();
  const console = runtime.globals["console"] as ConsoleMethods; // as it is typed for programs
  const { Queue } = interpreter.modules["queue"] as { Queue: new () => object };
  console.log("a", new Queue());
  console.info("b");
  console.debug("c");
  console.warn("d");
  console.error("e", new Error("boom"));
  expect(written.stdout).toMatch(/^a <queue\.Queue object at 0x[0-9a-f]+>\nb\nc\n$/u);
  expect(written.stderr).toBe("d\ne Error: boom\n");
});

it("shows what refers to itself", () => {
  const self: Record<string, unknown> = { n: 1 };
  self["self"] = self;
  expect(consoleText([self])).toBe("{ n: 1, self: [Circular] }");
});
