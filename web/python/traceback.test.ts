import { expect, it } from "vitest";
import type { Frame } from "../wire/system-call.ts";
import { ExceptionGroup, RuntimeError, SystemExit, ValueError } from "./builtins/exceptions.ts";
import { errorType, formatException } from "./traceback.ts";

const at = (text: string): Frame[] =>
  text.split(" ").map((place) => {
    const [name = "", line] = place.split(":");
    return { name, line: Number(line), column: 1 };
  });

it("shows where the error came from, as Python does", () => {
  const text = formatException(
    new ValueError("boom"),
    () => at("<module>:20 worker:7"),
    "__main__",
  );
  expect(text).toBe(
    [
      "Traceback (most recent call last):",
      '  File "main.ts", line 20, in <module>',
      '  File "main.ts", line 7, in worker',
      "ValueError: boom",
      "",
    ].join("\n"),
  );
});

it("folds a recursion", () => {
  const frames = at(`<module>:9 ${"f:2 ".repeat(40)}g:1`);
  expect(
    formatException(new RangeError("Maximum call stack size exceeded"), () => frames, "__main__"),
  ).toBe(
    [
      "Traceback (most recent call last):",
      '  File "main.ts", line 9, in <module>',
      ...Array.from({ length: 3 }, () => '  File "main.ts", line 2, in f'),
      "  [Previous line repeated 37 more times]",
      '  File "main.ts", line 1, in g',
      "RecursionError: maximum recursion depth exceeded",
      "",
    ].join("\n"),
  );
});

it("begins a cause where it was caught", () => {
  const inner = new ValueError("inner");
  const outer = new RuntimeError("outer", { cause: inner });
  const frames = new Map<unknown, Frame[]>([
    [inner, at("<module>:4 f:3 g:2")],
    [outer, at("<module>:4 f:5")],
  ]);
  expect(formatException(outer, (error) => frames.get(error) ?? [], "__main__")).toBe(
    [
      "Traceback (most recent call last):",
      '  File "main.ts", line 3, in f',
      '  File "main.ts", line 2, in g',
      "ValueError: inner",
      "",
      "The above exception was the direct cause of the following exception:",
      "",
      "Traceback (most recent call last):",
      '  File "main.ts", line 4, in <module>',
      '  File "main.ts", line 5, in f',
      "RuntimeError: outer",
      "",
    ].join("\n"),
  );
});

it("names types as Python does", () => {
  class MyError extends ValueError {}
  const names = [
    new MyError(),
    new Error(),
    new TypeError(),
    new ReferenceError(),
    new SystemExit(),
    "text",
  ].map((error) => errorType(error, "__mp_main__"));
  expect(names).toEqual([
    "__mp_main__.MyError",
    "Exception",
    "TypeError",
    "NameError",
    "SystemExit",
    "TypeError",
  ]);
  expect(errorType(new MyError(), "__main__")).toBe("MyError");
});

it("puts what is in a group into boxes", () => {
  const inner = new ExceptionGroup("inner", [new ValueError("one")]);
  const outer = new ExceptionGroup("outer", [new RuntimeError("two"), inner]);
  const frames = new Map<unknown, Frame[]>([
    [outer, at("<module>:4 f:5")],
    [inner, at("<module>:4 f:3")],
  ]);
  expect(formatException(outer, (error) => frames.get(error) ?? [], "__main__")).toBe(
    [
      "  + Exception Group Traceback (most recent call last):",
      '  |   File "main.ts", line 4, in <module>',
      '  |   File "main.ts", line 5, in f',
      "  | ExceptionGroup: outer (2 sub-exceptions)",
      "  +-+---------------- 1 ----------------",
      "    | RuntimeError: two",
      "    +---------------- 2 ----------------",
      "    | Exception Group Traceback (most recent call last):",
      '    |   File "main.ts", line 3, in f',
      "    | ExceptionGroup: inner (1 sub-exception)",
      "    +-+---------------- 1 ----------------",
      "      | ValueError: one",
      "      +------------------------------------",
      "",
    ].join("\n"),
  );
});
