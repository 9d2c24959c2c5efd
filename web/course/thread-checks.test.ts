import { describe, expect, it } from "vitest";
import type { ThreadState, TraceEvent } from "../wire/trace-event.ts";
import type { RunRecord } from "../wire/run-record.ts";
import type { Check } from "./check.ts";
import { evaluateCheck } from "./evaluate-check.ts";

const PID = 4001;
// ▓ running, ░ ready, · not there; one letter a second
const rows = {
  MainThread: "▓▓░░▓▓░░▓",
  "Thread-1": "··▓▓░░▓▓·",
};
const states: Readonly<Record<string, ThreadState>> = { "▓": "running", "░": "ready" };

const threads = Object.entries(rows).map(([name, row], tid) => ({
  pid: PID,
  tid,
  name,
  started: row.search(/[^·]/u),
  ended: row.replace(/·+$/u, "").length,
}));

const events = Object.values(rows)
  .flatMap((row, tid) =>
    Array.from(row, (sign, t): TraceEvent[] => {
      const stamp = { t, pid: PID, tid, line: 1 };
      const state = states[sign];
      if (sign === row[t - 1]) return [];
      if (!state) return t > 0 ? [{ ...stamp, kind: "thread end" }] : [];
      return [{ ...stamp, kind: "state", state, call: "", on: "", holder: null }];
    }).flat(),
  )
  .toSorted((a, b) => a.t - b.t);

const run: RunRecord = {
  version: 1,
  machine: "simulated",
  seed: 1,
  outcome: "finished",
  exitcode: 0,
  duration: 9,
  stdout: "here\n",
  stderr: "",
  output: [{ t: 3, pid: PID, tid: 1, stream: "stdout", text: "here\n" }],
  processes: [{ pid: PID, ppid: 0, name: "MainProcess", started: 0, ended: 9, exitcode: 0 }],
  threads,
  events,
  errors: [],
  files: {},
  notes: [],
};

const table: readonly [Check, boolean][] = [
  [{ threadCount: 1 }, true],
  [{ aliveTogether: ["MainThread", "Thread-1"] }, true],
  [{ endsBefore: ["Thread-1", "MainThread"] }, true],
  [{ endsBefore: ["MainThread", "Thread-1"] }, false],
  [{ state: { process: "Thread-1", state: "ready" } }, true],
  [{ state: { process: "Thread-1", state: "running", times: 3 } }, false],
  [{ state: { process: "MainProcess", state: "running", times: 5 } }, true],
  [{ printed: { process: "Thread-1", matches: "^here$" } }, true],
  [{ printed: { process: "MainThread", matches: "here" } }, false],
  [{ printed: { process: "MainProcess", matches: "here" } }, true],
  [{ overlapRunning: { atMost: 1 } }, true],
  [{ overlapRunning: { of: ["Thread-1"], atLeast: 1, atMost: 1 } }, true],
  [{ overlapRunning: { of: ["Thread-2"], atLeast: 1 } }, false],
  [{ handOvers: { atLeast: 4, atMost: 4 } }, true],
  [{ handOvers: { process: "Process-1" } }, false],
];

describe("a check about threads", () => {
  it.each(table)("%j is %s", (check, holds) => {
    expect(evaluateCheck(check, run)).toBe(holds);
  });
});
