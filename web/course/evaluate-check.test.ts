import { describe, expect, it } from "vitest";
import type { ErrorRecord, OutputRecord, ProcessRecord, RunRecord } from "../wire/run-record.ts";
import type { TraceEvent } from "../wire/trace-event.ts";
import type { Check } from "./check.ts";
import { evaluateCheck } from "./evaluate-check.ts";

// MainProcess  |==================|      1 … 10
// Process-1      |=======|               2 … 6
// Process-2          |========|          4 … 8
// Process-3                     |        11, never ended
const processes: readonly ProcessRecord[] = [
  { pid: 1, ppid: 0, name: "MainProcess", started: 1, ended: 10, exitcode: 0 },
  { pid: 2, ppid: 1, name: "Process-1", started: 2, ended: 6, exitcode: 0 },
  { pid: 3, ppid: 1, name: "Process-2", started: 4, ended: 8, exitcode: 1 },
  { pid: 4, ppid: 1, name: "Process-3", started: 11, ended: null, exitcode: null },
];

const piece = (pid: number, text: string): OutputRecord => ({
  t: pid,
  pid,
  tid: 0,
  stream: "stdout",
  text,
});
const output = [piece(2, "one "), piece(3, "two\n"), piece(2, "and a half\n")];
const boom: ErrorRecord = { pid: 3, line: 7, column: 3, type: "ValueError", message: "boom" };
const events: readonly TraceEvent[] = [
  {
    kind: "state",
    t: 3,
    pid: 1,
    tid: 0,
    line: 9,
    state: "waiting",
    call: "Process.join",
    on: "Process-1",
    holder: 2,
  },
  {
    kind: "state",
    t: 5,
    pid: 1,
    tid: 0,
    line: 9,
    state: "waiting",
    call: "Process.join",
    on: "Process-2",
    holder: 3,
  },
  {
    kind: "variables",
    t: 5,
    pid: 2,
    tid: 0,
    line: 1,
    scope: "module",
    changes: [{ name: "n", value: "1", type: "int" }],
  },
  {
    kind: "variables",
    t: 6,
    pid: 2,
    tid: 0,
    line: 1,
    scope: "module",
    changes: [{ name: "n", value: "10", type: "int" }],
  },
];

const run: RunRecord = {
  version: 1,
  machine: "real",
  seed: null,
  outcome: "finished",
  exitcode: 0,
  duration: 10,
  stdout: "one two\nand a half\n",
  stderr: "ValueError: boom\n",
  output,
  processes,
  threads: [],
  events,
  errors: [boom],
  files: {},
  notes: [],
};

const table: readonly [Check, boolean][] = [
  [{ outcome: "finished" }, true],
  [{ outcome: "failed" }, false],
  [{ stdout: "one two\nand a half\n" }, true],
  [{ stdout: "one two\nand a half" }, false],
  [{ stdoutAnyOrder: ["and a half", "one two"] }, true],
  [{ stdoutAnyOrder: ["one two"] }, false],
  [{ stdoutInOrder: ["one two", "and a half"] }, true],
  [{ stdoutInOrder: ["and a half", "one two"] }, false],
  [{ stdoutMatches: "^and.*half$" }, true],
  [{ stderrMatches: "^ValueError" }, true],
  [{ stderrMatches: "KeyError" }, false],
  [{ processCount: 4 }, true],
  [{ aliveTogether: ["Process-1", "Process-2"] }, true],
  [{ aliveTogether: ["Process-1", "Process-3"] }, false],
  [{ aliveTogether: ["Process-1", "Process-9"] }, false],
  [{ endsBefore: ["Process-1", "Process-2"] }, true],
  [{ endsBefore: ["Process-2", "Process-1"] }, false],
  [{ endsBefore: ["Process-3", "Process-1"] }, false],
  [{ endsBeforeStart: ["MainProcess", "Process-3"] }, true],
  [{ endsBeforeStart: ["Process-1", "Process-2"] }, false],
  [{ exitcodes: { "Process-1": 0, "Process-2": 1 } }, true],
  [{ exitcodes: { "Process-3": 0 } }, false],
  [{ state: { process: "MainProcess", state: "waiting", call: "Process.join", times: 2 } }, true],
  [{ state: { process: "MainProcess", state: "waiting", times: 3 } }, false],
  [{ state: { process: "Process-1", state: "waiting" } }, false],
  [{ variable: { process: "Process-1", name: "n", value: "10" } }, true],
  [{ variable: { process: "Process-1", name: "n", value: "1" } }, false],
  [{ variable: { process: "Process-1", name: "n", scope: "self", value: "10" } }, false],
  [{ printed: { process: "Process-1", matches: "^one and a half$" } }, true],
  [{ printed: { process: "Process-2", matches: "one" } }, false],
  [{ error: { type: "ValueError" } }, true],
  [{ error: { type: "ValueError", line: 8 } }, false],
  [{ all: [{ outcome: "finished" }, { processCount: 4 }] }, true],
  [{ all: [{ outcome: "finished" }, { processCount: 5 }] }, false],
  [{ any: [{ processCount: 5 }, { processCount: 4 }] }, true],
  [{ not: { processCount: 4 } }, false],
];

describe("a check", () => {
  it.each(table)("%j is %s", (check, holds) => {
    expect(evaluateCheck(check, run)).toBe(holds);
  });
});
