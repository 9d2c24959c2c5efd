import { expect, it } from "vitest";
import { caught, framesOf } from "./stack-frames.ts";

const url = "blob:http://localhost:5173/3f2c";
const loaded = { urls: new Set([url]), classes: new Set(["Point"]) };
const made = new Set(["ValueError", "Error"]);
const same = (line: number, column: number) => ({ line, column });

it("reads V8's stacks, outermost first, and stops at the module's body", () => {
  const stack = [
    "ValueError: boom",
    `    at worker (${url}:7:11)`,
    `    at async Clock.run (${url}:9:3)`,
    "    at Array.forEach (<anonymous>)",
    `    at ${url}:11:9`,
    `    at <instance_members_initializer> (${url}:12:9)`,
    `    at new Point (${url}:12:1)`,
    `    at get Point.size [as size] (${url}:13:1)`,
    `    at Object.<module> (${url}:20:1)`,
    `    at Object.run (${url}:1:30)`,
    "    at invoke (http://localhost:5173/runtime.js:1:1)",
  ].join("\n");
  expect(framesOf({ stack, made }, loaded, same)).toEqual([
    { name: "<module>", line: 20, column: 1 },
    { name: "size", line: 13, column: 1 },
    { name: "__init__", line: 12, column: 1 },
    { name: "<lambda>", line: 11, column: 9 },
    { name: "run", line: 9, column: 3 },
    { name: "worker", line: 7, column: 11 },
  ]);
});

it("reads SpiderMonkey's and JavaScriptCore's stacks", () => {
  const stack = [
    `worker@${url}:7:11`,
    `async*outer/inner@${url}:8:1`,
    "invoke@http://localhost/runtime.js:1:1",
    `Point@${url}:12:1`,
    `get size@${url}:13:1`,
    `@${url}:9:1`,
  ].join("\n");
  expect(framesOf({ stack, made }, loaded, same)).toEqual([
    { name: "<lambda>", line: 9, column: 1 },
    { name: "size", line: 13, column: 1 },
    { name: "__init__", line: 12, column: 1 },
    { name: "inner", line: 8, column: 1 },
    { name: "worker", line: 7, column: 11 },
  ]);
});

it("leaves out what waits below a thread on the stack", () => {
  const stack = [
    "ValueError: boom",
    `    at fail (${url}:7:11)`,
    "    at Array.forEach (<anonymous>)",
    `    at work (${url}:9:3)`,
    "    at Turns.takeTurn (http://localhost:5173/runtime.js:1:1)",
    `    at size (${url}:13:1)`,
    `    at Object.<module> (${url}:20:1)`,
  ];
  const found = [
    { name: "work", line: 9, column: 3 },
    { name: "fail", line: 7, column: 11 },
  ];
  expect(framesOf({ stack: stack.join("\n"), made }, loaded, same)).toEqual(found);
  const other = [
    `fail@${url}:7:11`,
    `work@${url}:9:3`,
    "takeTurn@http://localhost/a.js:1:1",
    `x@${url}:1:1`,
  ];
  expect(framesOf({ stack: other.join("\n"), made }, loaded, same)).toEqual(found);
});

it("leaves out the constructors of the error itself", () => {
  const stack = `Odd@${url}:3:1\nPoint@${url}:4:1\nwork@${url}:9:3\nOdd@${url}:3:1`;
  expect(framesOf({ stack, made: new Set(["Odd", "Point", "Error"]) }, loaded, same)).toEqual([
    { name: "Odd", line: 3, column: 1 },
    { name: "work", line: 9, column: 3 },
  ]);
});

it("knows the classes of an error by name", () => {
  class Odd extends RangeError {}
  expect(caught(new Odd("no"))?.made).toEqual(new Set(["Odd", "RangeError", "Error"]));
  expect(caught("no error")).toBeNull();
});
