import { expect, it } from "vitest";
import type { RunRecord } from "../wire/run-record.ts";
import type { TraceEvent } from "../wire/trace-event.ts";
import type { Check } from "./check.ts";
import { evaluateCheck } from "./evaluate-check.ts";

// ─ waits in asyncio.sleep, q waits in Queue.get, ▓ goes on, · not there; one letter a second
const rows = [
  { pid: 1, name: "main", row: "▓qqqqq▓·" },
  { pid: 1, name: "fetch", row: "·▓──▓──·" },
  { pid: 1, name: "fetch", row: "·▓────▓·" },
  { pid: 2, name: "fetch", row: "·▓──────" },
];
const calls: Readonly<Record<string, string>> = { "─": "asyncio.sleep", q: "Queue.get" };

const events: TraceEvent[] = rows
  .flatMap(({ pid, name, row }, index) =>
    Array.from(row).flatMap((sign, t): TraceEvent[] => {
      const before = row[t - 1] ?? "·";
      if (sign === before) return [];
      const on = calls[sign] ?? "";
      const phase =
        sign === "·" ? "end" : on ? "wait" : before === "·" ? ("start" as const) : "resume";
      const stamp = { t, pid, tid: 0, line: 1 };
      return [{ ...stamp, kind: "coroutine", coroutine: index + 1, name, phase, on }];
    }),
  )
  .toSorted((a, b) => a.t - b.t);

const run: RunRecord = {
  version: 1,
  machine: "real",
  seed: null,
  outcome: "finished",
  exitcode: 0,
  duration: 9,
  stdout: "",
  stderr: "",
  output: [],
  processes: [1, 2].map((pid) => ({
    pid,
    ppid: pid - 1,
    name: pid === 1 ? "MainProcess" : "Process-1",
    started: 0,
    ended: 9,
    exitcode: 0,
  })),
  threads: [],
  events,
  errors: [],
  files: {},
  notes: [],
};

const table: readonly [Check, boolean][] = [
  [{ coroutine: { name: "fetch", atLeast: 2, atMost: 2 } }, true],
  [{ coroutine: { process: "MainProcess", atLeast: 3 } }, true],
  [{ coroutine: { process: "Process-1" } }, false],
  [{ overlapCoroutines: { atLeast: 3, atMost: 3 } }, true],
  [{ overlapCoroutines: { name: "fetch", atLeast: 2, atMost: 2 } }, true],
  [{ overlapCoroutines: { on: "Queue.get", atMost: 1 } }, true],
  [{ overlapCoroutines: { process: "Process-1", on: "asyncio.sleep" } }, true],
  [{ overlapCoroutines: { process: "Process-1", atLeast: 2 } }, false],
];

it.each(table)("%j is %s", (check, holds) => expect(evaluateCheck(check, run)).toBe(holds));
