// The last line of a test run must be true: it is what people and machines read.
import { expect, test } from "vitest";
import { checkResult, summary, testResult } from "./totals.ts";

const file = (status: string, tests: number, message = "") => ({
  name: "/home/reader/many-hands/web/trace/cycle.test.ts",
  status,
  message,
  assertionResults: Array.from({ length: tests }, (_, index) => ({
    status: "passed",
    fullName: `test ${index}`,
    failureMessages: [] as string[],
  })),
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

test("what failed is named before the last line", () => {
  const failing = file("failed", 1);
  failing.assertionResults.push({
    status: "failed",
    fullName: "a cycle of two is found",
    failureMessages: ["AssertionError: expected 1 to be 2\n    at cycle.test.ts:4:1"],
  });
  const text = summary([
    testResult(report(1, 1, [failing, file("failed", 0, "Cannot find package")]), false, 1),
  ]);
  expect(text.split("\n").slice(1)).toEqual([
    "",
    "Failed:",
    "  cycle.test.ts: a cycle of two is found: AssertionError: expected 1 to be 2",
    "  cycle.test.ts: Cannot find package",
    "",
    "1 passed, 2 failed",
  ]);
});

test("of many failures the first are named and the others counted", () => {
  const failing = file("failed", 0);
  for (let index = 0; index < 20; index++)
    failing.assertionResults.push({
      status: "failed",
      fullName: `test ${index}`,
      failureMessages: ["x".repeat(1000)],
    });
  const lines = summary([testResult(report(0, 20, [failing]), false, 1)]).split("\n");
  expect(lines).toContain("  and 8 more");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(200);
});

test("an error outside of any test is a failure", () => {
  expect(testResult(report(5, 0), false, 1)).toMatchObject({ passed: 5, failed: 1 });
});

test("tests that never came to run are a failure", () => {
  expect(lastLine(summary([testResult(null, false, 1)]))).toBe("0 passed, 1 failed");
});
