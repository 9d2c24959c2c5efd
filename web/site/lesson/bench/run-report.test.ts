import { expect, it } from "vitest";
import type { ProcessRecord, RunRecord } from "../../../wire/run-record.ts";
import { runReport } from "./run-report.ts";

const process = (exitcode: number): ProcessRecord => ({
  pid: 1,
  ppid: 0,
  name: "MainProcess",
  started: 0,
  ended: 1,
  exitcode,
});

const finished: RunRecord = {
  version: 1,
  machine: "real",
  seed: null,
  outcome: "finished",
  exitcode: 0,
  duration: 1.005,
  stdout: "a\nb\n",
  stderr: "c\n",
  output: [],
  processes: [process(0)],
  threads: [],
  events: [],
  errors: [],
  files: {},
  notes: [],
};

it("a run that went well needs no more than its numbers", () => {
  const { key, params, remarkable } = runReport(finished);
  expect([key, remarkable]).toEqual(["workbench.finished", false]);
  expect(params).toEqual({ time: "1.00", processes: 1, lines: 3, exitcode: 0, errors: 0 });
});

it("a child that failed is worth a word, one that was ended by a signal is not", () => {
  const key = (...exitcodes: number[]) =>
    runReport({ ...finished, processes: exitcodes.map(process) }).key;
  expect(key(0, 1)).toBe("workbench.failedChild");
  expect(key(0, -15)).toBe("workbench.finished");
});

it("every other way to end is told", () => {
  expect(runReport({ ...finished, outcome: "stopped" })).toMatchObject({
    key: "workbench.stopped",
    remarkable: true,
  });
  expect(runReport({ ...finished, outcome: "time limit" }).key).toBe("workbench.timeLimit");
});

it("says which limit it was, and shows short times in virtual time", () => {
  const limited = { ...finished, outcome: "time limit", duration: 0.000418 } as const;
  expect(runReport({ ...limited, machine: "simulated" }).key).toBe("workbench.limit");
  expect(runReport(limited)).toMatchObject({
    key: "workbench.timeLimit",
    params: { time: "0.00042" },
  });
});
