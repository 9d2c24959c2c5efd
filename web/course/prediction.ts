// What a run has to say to a step's question: which options came true, if it answers at all. Pure.
import type { RunRecord } from "../wire/run-record.ts";
import type { Check } from "./check.ts";
import type { StepData } from "./step-schema.ts";

type Asked = Pick<StepData, "predict" | "changes" | "shows">;

/**
 * The options that came true; null when the run does not answer: it never began, was stopped before one could, or ended in a way
 * that the step knows nothing of. Of a program that was edited until it hangs, much holds only because so little happened.
 */
export function answerOf(
  step: Asked,
  run: RunRecord,
  holds: (check: Check, run: RunRecord) => boolean,
): ReadonlySet<string> | null {
  const { outcome } = run;
  const options = Object.entries(step.predict ?? {});
  const held = options.filter(([, check]) => holds(check, run));
  const known = outcomesOf(step);
  const isKnown = known.size === 0 || known.has(outcome);
  const answers = outcome === "stopped" ? held.length > 0 : outcome !== "compile error" && isKnown;
  return answers ? new Set(held.map(([id]) => id)) : null;
}

/** The outcomes that are spoken of: the program's, those of its changes, those of the options. */
function outcomesOf({ predict = {}, changes = {}, shows }: Asked): ReadonlySet<string> {
  const changed = Object.values(changes).flatMap((change) => change.shows);
  return new Set([...shows, ...changed, ...Object.values(predict)].flatMap(named));
}

function named(check: Check): string[] {
  if ("outcome" in check) return [check.outcome];
  if ("all" in check) return check.all.flatMap(named);
  if ("any" in check) return check.any.flatMap(named);
  return "not" in check ? named(check.not) : [];
}
