// `npm test`: every check, then every test, all of them whatever fails on the way, then a summary.
// With `--checks` only what needs no test runner (`npm run check`). Node, through web/tooling/run.mjs.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import * as v from "valibot";
import { CHECKS, REPORT, TESTS, type Stage } from "./stages.ts";
import { checkResult, reportSchema, summary, testResult, type Report } from "./totals.ts";

const results = CHECKS.map((stage) => {
  const { wentWell, seconds } = run(stage);
  return checkResult(stage, wentWell, seconds);
});
if (!process.argv.includes("--checks")) {
  rmSync(REPORT, { force: true });
  const { wentWell, seconds } = run(TESTS);
  results.push(testResult(readReport(), wentWell, seconds));
}
console.log(`\n${summary(results)}`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;

/** Runs one stage with its output shown. */
function run({ name, command: [program = "", ...parameters] }: Stage) {
  console.log(`\n── ${name}: ${[program, ...parameters].join(" ")}`);
  const began = performance.now();
  const path = [resolve("node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const { status, error } = spawnSync(program, parameters, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, PATH: path },
    // On Windows programs in node_modules/.bin are scripts for its shell.
    shell: process.platform === "win32",
  });
  if (error) console.error(error.message);
  return { wentWell: status === 0, seconds: (performance.now() - began) / 1000 };
}

/** Null when vitest ended before it could write one. */
function readReport(): Report | null {
  let text: string;
  try {
    text = readFileSync(REPORT, "utf8");
  } catch {
    return null;
  }
  return v.parse(reportSchema, JSON.parse(text));
}
