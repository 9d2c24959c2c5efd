// Runs a case on a machine of ours. Knows no browser: it is handed a way to run a source, so that every
// browser's tests, and whoever runs a single case, ask the same question.
import type { RunRecord } from "../../wire/run-record.ts";
import { observation } from "./observation.ts";
import type { Case } from "./read-cases.ts";

/** Of a record what a case looks at. */
export type Told = Pick<RunRecord, "outcome" | "exitcode" | "stdout" | "stderr" | "errors">;

/** `window.manyHands.run` of some page on some browser, with a limit in seconds. */
export type RunSource = (source: string, timeLimit: number) => Promise<Told>;

/** Seconds. Cases take tenths of one, and a busy machine is slow. */
const LIMIT = 20;

/** What came of the program, in the form of case.out. */
export async function observeHere({ program, data }: Case, run: RunSource): Promise<string> {
  const told = await run(program, LIMIT);
  const { outcome, errors } = told;
  if (outcome === "compile error") {
    return errors
      .map(({ line, type, message }) => `[line ${line}: ${type}: ${message}]\n`)
      .join("");
  }
  const hung = outcome === "deadlock" || outcome === "time limit";
  return observation({ ...told, ending: hung ? outcome : "exit" }, data);
}
