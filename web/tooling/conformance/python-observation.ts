// What python3 does with a case, seen now. Node; only where there is a python3.
import { runPython } from "../lessons/python-listing.ts";
import { observation } from "./observation.ts";
import type { Case } from "./read-cases.ts";

/** The Python whose word counts. Texts of exceptions change between minor versions. */
export const REFERENCE = "3.11";

/** Seconds after which a case that should end has failed, and for which one that can't end stands still. */
const ENDS = { limit: 20 };
const HANGS = { standing: 3 };

export async function observePython({ python, data }: Case): Promise<string> {
  const hangs = data.expect === "deadlock";
  const { timedOut, ...result } = await runPython(python, hangs ? HANGS : ENDS);
  const ending = hangs ? "deadlock" : "time limit";
  return observation({ ...result, ending: timedOut ? ending : "exit" }, data);
}
