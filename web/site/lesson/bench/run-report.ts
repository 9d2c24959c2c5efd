// What happened in a run, as one sentence to choose and its numbers. Pure.
import type { Seconds } from "../../../base/units.ts";
import { linesOf } from "../../../course/lines-of.ts";
import type { Outcome, RunRecord } from "../../../wire/run-record.ts";
import type { ReportFacts, ReportKind } from "./report-words.ts";

const kinds: Readonly<Record<Outcome, ReportKind>> = {
  finished: "finished",
  failed: "failed",
  deadlock: "deadlock",
  stopped: "stopped",
  "time limit": "timeLimit",
  "compile error": "compileError",
};

export interface RunReport {
  readonly kind: ReportKind;
  readonly facts: ReportFacts;
  /** False when the page shows the same already, and only screen readers need the sentence. */
  readonly remarkable: boolean;
}

export function runReport(record: RunRecord): RunReport {
  // A number other than 0 may be what a child has to say; an exception that nobody caught is a failure.
  const raised = new Set(record.errors.map(({ pid }) => pid));
  const failedChildren = record.processes.filter(
    ({ pid, exitcode }) => exitcode !== null && exitcode > 0 && raised.has(pid),
  );
  const kind = kindOf(record, failedChildren.length);
  return {
    kind,
    remarkable: kind !== "finished" && kind !== "compileError",
    facts: {
      time: shownTime(record.duration),
      processes: record.processes.length,
      lines: linesOf(record.stdout).length + linesOf(record.stderr).length,
      exitcode: record.exitcode ?? "",
      errors: failedChildren.length,
    },
  };
}

function kindOf({ outcome, machine }: RunRecord, failedChildren: number): ReportKind {
  if (outcome === "finished" && failedChildren > 0) return "failedChild";
  return outcome === "time limit" && machine === "simulated" ? "limit" : kinds[outcome];
}

/** Virtual time may be a few microseconds, or days. */
function shownTime(seconds: Seconds): string {
  if (seconds >= 1000) return Math.round(seconds).toLocaleString("en");
  return seconds > 0 && seconds < 0.1 ? String(Number(seconds.toPrecision(2))) : seconds.toFixed(2);
}
