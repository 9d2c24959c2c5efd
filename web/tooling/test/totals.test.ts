// The last line of a test run must be true: it is what people and machines read.
import { expect, test } from "vitest";
import { checkResult, summary, testResult } from "./totals.ts";

const file = (status: string, tests: number) => ({
  status,
  assertionResults: Array.from({ length: tests }, () => ({ status: "passed" })),
});

const report = (
  numPassedTests: number,
  numFailedTests: number,
  testResults = [file("passed", 1)],
) => ({
  numPassedTests,
  numFailedTests,
  testResults,
});

const lastLine = (text: string) => text.split("\n").at(-1);

test("checks and tests add up on the last line", () => {
  const text = summary([
    checkResult({ name: "format" }, true, 0.4),
    checkResult({ name: "lint" }, false, 1),
    testResult(report(40, 2), false, 60),
  ]);
  expect(text).toBe(
    [
      "ok      format     0.4 s",
      "FAILED  lint       1.0 s",
      "ok      tests     60.0 s, 40 passed, 2 failed".replace("ok    ", "FAILED"),
      "",
      "41 passed, 3 failed",
    ].join("\n"),
  );
});

test("a failing stage says how to mend it, a passing one does not", () => {
  const stage = { name: "format", remedy: "npm run format" };
  expect(summary([checkResult(stage, false, 0)])).toContain("To mend it: npm run format");
  expect(summary([checkResult(stage, true, 0)])).not.toContain("To mend it");
});

test("a test file that could not be read is a failure", () => {
  const result = testResult(report(5, 0, [file("passed", 5), file("failed", 0)]), false, 1);
  expect(result).toMatchObject({ passed: 5, failed: 1 });
});

test("an error outside of any test is a failure", () => {
  expect(testResult(report(5, 0), false, 1)).toMatchObject({ passed: 5, failed: 1 });
});

test("tests that never came to run are a failure", () => {
  expect(lastLine(summary([testResult(null, false, 1)]))).toBe("0 passed, 1 failed");
});
