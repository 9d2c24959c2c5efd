// Litmus tests: small programs, one for each primitive, that say `ok` when what the primitive promises has held. They
// run in the browser many times over; afterwards nothing may be left of them. Node.
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Page } from "playwright";
import { expect } from "vitest";

const FOLDER = new URL("litmus/", import.meta.url);

/** Seconds that one run may take on a machine that is busy with other things. */
const TIME_LIMIT = 30;
/** Workers that a page keeps ready for the next run. */
const KEPT_READY = 5;
/** Milliseconds within which all others are gone. */
const WORKERS_GONE = 20_000;

/** Names of all litmus tests. */
export const litmusTests: readonly string[] = readdirSync(FOLDER)
  .map((file) => basename(file, ".ts"))
  .toSorted();

/** Runs one of them `times` times; all must be well each time. */
export async function runLitmus(page: Page, name: string, times: number): Promise<void> {
  const source = readFileSync(new URL(`${name}.ts`, FOLDER), "utf8");
  await page.waitForFunction(() => window.manyHands !== undefined);
  for (let run = 0; run < times; run++) {
    const { outcome, stdout, stderr, left } = await runOnce(page, source);
    expect({ run, outcome, stdout, stderr, left }).toEqual({
      run,
      outcome: "finished",
      stdout: "ok\n",
      stderr: "",
      left: [],
    });
  }
  // Chromium takes its time to end a worker that is at work.
  await expect
    .poll(() => page.workers().length, { timeout: WORKERS_GONE })
    .toBeLessThanOrEqual(KEPT_READY);
}

function runOnce(page: Page, source: string) {
  return page.evaluate(
    async ([text, timeLimit]) => {
      const api = window.manyHands;
      if (!api) throw new Error("window.manyHands is missing");
      const record = await api.run(text, { machine: "real", timeLimit });
      const { outcome, stdout, stderr, processes } = record;
      const left = processes.filter(({ ended, exitcode }) => ended === null || exitcode === null);
      return { outcome, stdout, stderr, left };
    },
    [source, TIME_LIMIT] as const,
  );
}
