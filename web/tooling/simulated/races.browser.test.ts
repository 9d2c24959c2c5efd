// Programs with races: whatever the real machine shows of them is among what the simulated one finds, which finds all
// that there is.
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { present } from "../../base/assert.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import type { Runner } from "../conformance/ask-page.ts";
import { openPageRunner } from "../conformance/page-runner.ts";
import { exploreSimulated } from "./run-simulated.ts";

const ORDERS = 600;
const REAL_RUNS = 15;
/** Seconds. */
const LIMIT = 20;

interface Race {
  readonly name: string;
  readonly source: string;
  /** All that the program can print. */
  readonly outcomes: readonly string[];
}

const together = (work: string, values: string, last: string): string => `
import { Barrier, Process, Queue, Value } from "multiprocessing";
function work(me: number, start: Barrier, value: any) { start.wait(); ${work} }
if (__name__ === "__main__") {
  const start = new Barrier(2), value = ${values};
  const all = [1, 2].map((me) => new Process({ target: work, args: [me, start, value] }));
  for (const process of all) process.start();
  for (const process of all) process.join();
  ${last}
}`;

const races: readonly Race[] = [
  {
    name: "two processes add to a Value",
    source: together(
      "value.value += 1; value.value += 1;",
      'new Value("i", 0)',
      "print(value.value);",
    ),
    outcomes: ["2\n", "3\n", "4\n"],
  },
  {
    name: "two processes print",
    source: together("print(me);", "null", 'print("end");'),
    outcomes: ["1\n2\nend\n", "2\n1\nend\n"],
  },
  {
    name: "two processes put, and their parent gets",
    source: together(
      "value.put(me); value.put(me + 2);",
      "new Queue<number>()",
      "print([1, 2, 3, 4].map(() => value.get()));",
    ),
    outcomes: [
      "[1, 2, 3, 4]",
      "[1, 2, 4, 3]",
      "[1, 3, 2, 4]",
      "[2, 1, 3, 4]",
      "[2, 1, 4, 3]",
      "[2, 4, 1, 3]",
    ].map((list) => `${list}\n`),
  },
  {
    name: "two threads of a process add to a variable",
    source: `
import { Thread } from "threading";
import time from "time";
let n = 0;
function work() { const before = n; time.sleep(0); n = before + 1; }
const all = [1, 2].map(() => new Thread({ target: work }));
for (const thread of all) thread.start();
for (const thread of all) thread.join();
print(n);`,
    outcomes: ["1\n", "2\n"],
  },
];

describe("what the real machine shows is among what the simulated one finds", () => {
  let runner: Runner | undefined;
  beforeAll(async () => {
    runner = await openPageRunner(await launchBrowser(inject("chromium")), inject("siteUrl"));
  });
  afterAll(() => runner?.close());

  test.each(races)("$name", async ({ source, outcomes }) => {
    const { groups } = await exploreSimulated(source, ORDERS);
    const found = groups.map(({ stdout }) => stdout).toSorted();
    expect(found).toEqual(outcomes.toSorted());
    for (let run = 0; run < REAL_RUNS; run++) {
      const told = await present(runner, "runner").run(source, LIMIT);
      expect(told.outcome).toBe("finished");
      expect(found).toContain(told.stdout);
    }
  });
});
