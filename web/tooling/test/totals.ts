// Adds up what the stages of a test run came to. Pure: it is given results and gives text.
import * as v from "valibot";

/** The part of vitest's JSON report that the totals need. */
export const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string(), ""),
      assertionResults: v.array(
        v.object({
          status: v.string(),
          fullName: v.string(),
          failureMessages: v.optional(v.nullable(v.array(v.string()))),
        }),
      ),
    }),
  ),
});

export type Report = v.InferOutput<typeof reportSchema>;

export interface StageResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly remedy?: string | undefined;
  /** What failed within the stage, a line each. */
  readonly failures?: readonly string[];
}

/** Failures named in a summary; a line of one is cut at this many characters. */
const SHOWN_FAILURES = 12;
const SHOWN_WIDTH = 160;

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
    failures: report ? failuresOf(report) : ["no report was written"],
  };
}

/** "file: test: first line of its message" for every test that failed, "file: message" for an unread file. */
function failuresOf({ testResults }: Report): string[] {
  return testResults.flatMap(({ name: path, status, message, assertionResults }) => {
    const file = path.split(/[\\/]/).at(-1) ?? path;
    if (assertionResults.length === 0)
      return status === "failed" ? [`${file}: ${firstLine(message)}`] : [];
    return assertionResults
      .filter((test) => test.status === "failed")
      .map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages?.[0] ?? "")}`);
  });
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

/** One line a stage, then what failed by name, then the sum alone on the last line. */
export function summary(results: readonly StageResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.map(({ name, passed, failed, seconds, remedy }) => {
    const count = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : "";
    const advice = failed > 0 && remedy ? `. To mend it: ${remedy}` : "";
    const verdict = failed === 0 ? "ok    " : "FAILED";
    return `${verdict}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s${count}${advice}`;
  });
  const sum = (part: "passed" | "failed") => results.reduce((all, result) => all + result[part], 0);
  return [
    ...lines,
    ...named(results.flatMap(({ failures = [] }) => failures)),
    "",
    `${sum("passed")} passed, ${sum("failed")} failed`,
  ].join("\n");
}

/** The first of the failures, so that the end of a long log says what to look at. */
function named(failures: readonly string[]): string[] {
  if (failures.length === 0) return [];
  const shown = failures.slice(0, SHOWN_FAILURES).map((line) => `  ${line.slice(0, SHOWN_WIDTH)}`);
  const more = failures.length - shown.length;
  return ["", "Failed:", ...shown, ...(more > 0 ? [`  and ${more} more`] : [])];
}
