// Runs programs on /run/ of the site through `window.manyHands`, on either machine, and brings back what is asked of
// a record. Node.
import type { Page } from "playwright";
import type { Seconds } from "../../base/units.ts";
import type { RunRecord } from "../../wire/run-record.ts";
import type { RunOptions } from "../../wire/session-options.ts";

type Told = Pick<RunRecord, "machine" | "outcome" | "stdout" | "stderr" | "notes">;

/** What is asked of most records. Their events may be a hundred thousand, which would take seconds to fetch. */
export type Ran = Told &
  Pick<RunRecord, "duration"> & {
    /** From the call to its record, by the page's clock. */
    readonly took: Seconds;
  };

interface RunPage {
  readonly manyHands: { run(source: string, options: RunOptions): Promise<RunRecord> };
}

/** The real machine unless `options` say otherwise. */
const USUAL: RunOptions = { machine: "real", timeLimit: 120 };

/** Throws unless it finished well, on the machine that was asked for. */
export async function runProgram(page: Page, source: string, options: RunOptions): Promise<Ran> {
  const asked = { ...USUAL, ...options };
  const ran = await page.evaluate(
    async ([text, given]): Promise<Ran> => {
      // The page has put it there, which the types of another program can't know.
      const { manyHands } = window as unknown as RunPage;
      const begun = performance.now();
      const record = await manyHands.run(text, given);
      const took = (performance.now() - begun) / 1000;
      const { machine, outcome, stdout, stderr, notes, duration } = record;
      return { machine, outcome, stdout, stderr, notes, duration, took };
    },
    [source, asked] as const,
  );
  return expectFinished(ran, asked);
}

/** The whole record of a small program. Throws as {@link runProgram} does. */
export async function recordProgram(
  page: Page,
  source: string,
  options: RunOptions,
): Promise<RunRecord> {
  const asked = { ...USUAL, ...options };
  const record = await page.evaluate(
    // As above.
    ([text, given]) => (window as unknown as RunPage).manyHands.run(text, given),
    [source, asked] as const,
  );
  return expectFinished(record, asked);
}

function expectFinished<T extends Told>(ran: T, asked: RunOptions): T {
  const { machine, outcome, stdout, stderr, notes } = ran;
  if (machine === asked.machine && outcome === "finished") return ran;
  throw new Error(
    `A program of the benchmark ${outcome} on the ${machine} machine:\n` +
      `${stdout}${stderr}${notes.join("\n")}`,
  );
}
