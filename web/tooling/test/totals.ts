// Adds up what the stages of a test run came to. Pure: it is given results and gives text.
import * as v from "valibot";

/** The part of vitest's JSON report that the totals need. */
export const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

export type Report = v.InferOutput<typeof reportSchema>;

export interface StageResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly remedy?: string | undefined;
}

/** A stage that is one check: it went well or it did not. */
export function checkResult(
  stage: { readonly name: string; readonly remedy?: string },
  wentWell: boolean,
  seconds: number,
): StageResult {
  const { name, remedy } = stage;
  return { name, passed: Number(wentWell), failed: Number(!wentWell), seconds, remedy };
}

/**
 * Vitest's stage. A file that could not be read and a failure outside of any test count as one each, so
 * that the sum never says 0 failed when vitest did not go well. `report` is null when there is none.
 */
export function testResult(report: Report | null, wentWell: boolean, seconds: number): StageResult {
  const unread = report?.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  const failed = (report?.numFailedTests ?? 0) + (unread?.length ?? 0);
  return {
    name: "tests",
    passed: report?.numPassedTests ?? 0,
    failed: failed === 0 && !wentWell ? 1 : failed,
    seconds,
  };
}

/** One line a stage, then the sum alone on the last line. */
export function summary(results: readonly StageResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.map(({ name, passed, failed, seconds, remedy }) => {
    const count = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : "";
    const advice = failed > 0 && remedy ? `. To mend it: ${remedy}` : "";
    const verdict = failed === 0 ? "ok    " : "FAILED";
    return `${verdict}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s${count}${advice}`;
  });
  const sum = (part: "passed" | "failed") => results.reduce((all, result) => all + result[part], 0);
  return [...lines, "", `${sum("passed")} passed, ${sum("failed")} failed`].join("\n");
}
