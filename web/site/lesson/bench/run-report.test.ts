import { expect, it } from "vitest";
import type { ProcessRecord, RunRecord } from "../../../wire/run-record.ts";
import { reportWords } from "./report-words.ts";
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
  const { kind, facts, remarkable } = runReport(finished);
  expect([kind, remarkable]).toEqual(["finished", false]);
  expect(facts).toEqual({ time: "1.00", processes: 1, lines: 3, exitcode: 0, errors: 0 });
});

it("a child that failed is worth a word; one that chose its number or was ended by a signal is not", () => {
  const error = { pid: 1, line: 2, column: 1, type: "ValueError", message: "no" };
  const kind = (exitcode: number, errors: RunRecord["errors"]) =>
    runReport({ ...finished, processes: [process(0), process(exitcode)], errors }).kind;
  expect(kind(1, [error])).toBe("failedChild");
  expect(kind(5, [])).toBe("finished");
  expect(kind(1, [{ ...error, pid: 2 }])).toBe("finished");
  expect(kind(-15, [])).toBe("finished");
});

it("every other way to end is told", () => {
  expect(runReport({ ...finished, outcome: "stopped" })).toMatchObject({
    kind: "stopped",
    remarkable: true,
  });
  expect(runReport({ ...finished, outcome: "time limit" }).kind).toBe("timeLimit");
});

it("says which limit it was, and shows short times in virtual time", () => {
  const limited = { ...finished, outcome: "time limit", duration: 0.000418 } as const;
  expect(runReport({ ...limited, machine: "simulated" }).kind).toBe("limit");
  expect(runReport(limited)).toMatchObject({
    kind: "timeLimit",
    facts: { time: "0.00042" },
  });
});

it("speaks of one and of many, in both languages", () => {
  const facts = { time: "1.00", processes: 1, lines: 1, exitcode: 0, errors: 1 } as const;
  const said = (language: "en" | "zh", kind: "finished" | "failedChild", more: object = {}) =>
    reportWords[language].ended[kind]({ ...facts, ...more });
  expect(said("en", "finished")).toBe(
    "Finished after 1.00 s. 1 process, 1 line of output, exit code 0.",
  );
  expect(said("en", "failedChild", { processes: 3, lines: 0, errors: 2 })).toBe(
    "Finished after 1.00 s, but 2 children failed. 3 processes, 0 lines of output.",
  );
  expect(said("zh", "finished")).toBe("1.00 秒后结束。1 个进程，输出 1 行，退出码 0。");
});
