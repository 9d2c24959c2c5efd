// What happened in a run, as one sentence to choose and its numbers. Pure.
import type { Seconds } from "../../../base/units.ts";
import type { MessageKey, MessageParams } from "../../../i18n/message-key.ts";
import { linesOf } from "../../../course/lines-of.ts";
import type { Outcome, RunRecord } from "../../../wire/run-record.ts";

const sentences = {
  finished: "workbench.finished",
  failed: "workbench.failed",
  deadlock: "workbench.deadlock",
  stopped: "workbench.stopped",
  "time limit": "workbench.timeLimit",
  "compile error": "workbench.compileError",
} as const satisfies Record<Outcome, MessageKey>;

export interface RunReport {
  readonly key: MessageKey;
  readonly params: MessageParams;
  /** False when the page shows the same already, and only screen readers need the sentence. */
  readonly remarkable: boolean;
}

export function runReport(record: RunRecord): RunReport {
  const failedChildren = record.processes.filter(
    ({ exitcode }) => exitcode !== null && exitcode > 0,
  );
  const childFailed = record.outcome === "finished" && failedChildren.length > 0;
  const limited = record.outcome === "time limit" && record.machine === "simulated";
  const usual = limited ? "workbench.limit" : sentences[record.outcome];
  const key = childFailed ? "workbench.failedChild" : usual;
  return {
    key,
    remarkable: key !== "workbench.finished" && key !== "workbench.compileError",
    params: {
      time: shownTime(record.duration),
      processes: record.processes.length,
      lines: linesOf(record.stdout).length + linesOf(record.stderr).length,
      exitcode: record.exitcode ?? "",
      errors: failedChildren.length,
    },
  };
}

/** Virtual time may be a few microseconds. */
function shownTime(seconds: Seconds): string {
  return seconds > 0 && seconds < 0.1 ? String(Number(seconds.toPrecision(2))) : seconds.toFixed(2);
}
