import { describe, expect, it } from "vitest";
import { drawnSharing } from "../trace/drawn-sharing.ts";
import { makeRecord } from "../trace/make-record.ts";
import { checkSchema, type Check } from "./check.ts";
import { evaluateCheck } from "./evaluate-check.ts";
import * as v from "valibot";

const events = drawnSharing(
  `
  main ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓0
  a    .▓▓▓▓▓▓▓▓▓▓▓▓▓0
  b    .▓▓▓▓▓▓▓▓▓▓✕
`,
  `
  0 main makes q = Queue(5)
  0.1 main makes L = Lock()
  0.2 main makes S = Semaphore(2)
  2 a puts 1 into q
  3 a puts 2 into q
  4 a puts 3 into q
  5 main gets 1 from q
  6 main gets 2 from q
  2 a takes L
  3 b waits Lock.acquire on L of a
  4 a gives L
  4 b takes L
  5 a takes S
  6 b takes S
  7 b begins square 0 of 2
  8 b ends square 0 badly
  8 a begins square 1 of 2
  9 a ends square 1 well
  9 b begins square 2 of 1
  9 a asks main for list.append
  9 a asks main for list.append
  10 a reads hosts.txt
  12 a gives S
`,
);
const run = {
  ...makeRecord(events, { machine: "real", seed: null, reason: "ended", notes: [] }),
  outcome: "deadlock",
  deadlock: { cycle: [{ pid: 100, tid: 0, waitsFor: "Lock", heldBy: 102, line: 3 }] },
} as const;

const table: readonly [Check, boolean][] = [
  [{ object: { type: "Queue", made: 1 } }, true],
  [{ object: { type: "Queue", made: 2 } }, false],
  [{ object: { atLeast: 3, atMost: 3 } }, true],
  [{ message: { from: "a", to: "main", atLeast: 2 } }, true],
  [{ message: { from: "a", to: "main", atLeast: 3 } }, false],
  [{ message: { from: "main" } }, false],
  [{ message: { from: "main", atMost: 0 } }, true],
  [{ message: { type: "Pipe" } }, false],
  [{ unread: { from: "a", atLeast: 1, atMost: 1 } }, true],
  [{ depth: { type: "Queue", atLeast: 3 } }, true],
  [{ depth: { type: "Queue", atMost: 2 } }, false],
  [{ lock: { process: "b", type: "Lock" } }, true],
  [{ lock: { type: "Lock", atLeast: 3 } }, false],
  [{ overlapOwners: { type: "Lock", atMost: 1 } }, true],
  [{ overlapOwners: { type: "Semaphore", atLeast: 2 } }, true],
  [{ overlapOwners: { atLeast: 3 } }, false],
  [{ blocked: { process: "b", call: "Lock.acquire", holder: "a", type: "Lock" } }, true],
  [{ blocked: { process: "b", holder: "main" } }, false],
  [{ blocked: { process: "a" } }, false],
  [{ task: { process: "a", name: "square", ok: true, count: 2 } }, true],
  [{ task: { ok: false, process: "a" } }, false],
  [{ task: { atLeast: 3 } }, false],
  [{ taskWorkers: { atLeast: 2, atMost: 2 } }, true],
  [{ overlapTasks: { atLeast: 2 } }, false],
  [{ request: { process: "a", type: "list", method: "append", atLeast: 2 } }, true],
  [{ request: { method: "pop" } }, false],
  [{ io: { operation: "read", name: "hosts.txt" } }, true],
  [{ io: { operation: "write" } }, false],
  [{ deadlock: ["main", "b"] }, true],
  [{ deadlock: ["a"] }, false],
];

describe("a check about what processes share", () => {
  it.each(table)("%j is %s", (check, holds) => {
    expect(evaluateCheck(check, run)).toBe(holds);
    expect(v.parse(checkSchema, check)).toEqual(check);
  });

  it("has exactly one key", () => {
    expect(v.is(checkSchema, { depth: {}, lock: {} })).toBe(false);
    expect(v.is(checkSchema, { depth: { deep: 3 } })).toBe(false);
  });
});
