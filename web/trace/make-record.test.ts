import { expect, it } from "vitest";
import type { TraceEvent } from "../wire/trace-event.ts";
import { failedRecord, makeRecord } from "./make-record.ts";

const at = (t: number, pid = 4001) => ({ t, pid, tid: 0, line: 3 });

const events: TraceEvent[] = [
  { ...at(0), kind: "begin", ppid: 0, name: "MainProcess" },
  { ...at(0.1), kind: "create", child: 4002, name: "Process-1", method: "spawn", daemon: false },
  { ...at(0.2, 4002), kind: "begin", ppid: 4001, name: "Process-1" },
  { ...at(0.3, 4002), kind: "print", stream: "stdout", text: "second\n", order: 1 },
  { ...at(0.3), kind: "print", stream: "stdout", text: "first\n", order: 0 },
  { ...at(0.4, 4002), kind: "print", stream: "stderr", text: "oh\n", order: 2 },
  { ...at(0.4, 4002), kind: "error", type: "ValueError", message: "oh", column: 5 },
  { ...at(0.5, 4002), kind: "end", exitcode: 1 },
  { ...at(0.7), kind: "end", exitcode: 0 },
];
const facts = { machine: "real", seed: null, reason: "ended", notes: [] } as const;

it("orders output by its writes and tells each process", () => {
  const record = makeRecord(events, facts);
  expect(record).toMatchObject({
    outcome: "finished",
    exitcode: 0,
    duration: 0.7,
    stdout: "first\nsecond\n",
    stderr: "oh\n",
    processes: [
      { pid: 4001, ppid: 0, name: "MainProcess", started: 0, ended: 0.7, exitcode: 0 },
      { pid: 4002, ppid: 4001, name: "Process-1", started: 0.2, ended: 0.5, exitcode: 1 },
    ],
    errors: [{ pid: 4002, line: 3, column: 5, type: "ValueError", message: "oh" }],
  });
  expect(record.output.map(({ pid, text }) => [pid, text])).toEqual([
    [4001, "first\n"],
    [4002, "second\n"],
    [4002, "oh\n"],
  ]);
});

it("a run that was ended from outside has no exit code", () => {
  const cut = events.slice(0, -1);
  expect(makeRecord(cut, { ...facts, reason: "stopped" })).toMatchObject({
    outcome: "stopped",
    exitcode: null,
  });
  expect(makeRecord(cut, { ...facts, reason: "time limit" }).outcome).toBe("time limit");
});

it("a deadlock says who waited for whom", () => {
  const wait = { pid: 4001, tid: 0, waitsFor: "Process-1", heldBy: 4002, line: 3 };
  const deadlock = { cycle: [wait], reason: "nobody" } as const;
  const record = makeRecord(events.slice(0, -1), { ...facts, reason: "deadlock", deadlock });
  expect(record).toMatchObject({ outcome: "deadlock", exitcode: null, deadlock });
  expect(makeRecord(events, facts)).not.toHaveProperty("deadlock");
});

it("a program that could not run keeps its errors", () => {
  const error = { pid: 0, line: 2, column: 1, type: "SyntaxError", message: "…" };
  expect(failedRecord("compile error", facts, [error])).toMatchObject({
    outcome: "compile error",
    errors: [error],
    processes: [],
    stdout: "",
  });
});

it("says what was left out", () => {
  const dropped: TraceEvent = { ...at(1), kind: "dropped", count: 3, characters: 30 };
  expect(makeRecord([...events, dropped], facts).notes).toEqual([
    "process 4001: 3 later events (30 characters) were left out",
  ]);
});
