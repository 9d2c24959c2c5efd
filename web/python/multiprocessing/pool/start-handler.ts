// The threads that a pool has for its own affairs: programs don't see them, but their numbers are counted.
// Python: Lib/multiprocessing/pool.py, Pool.__init__
import type { Tid } from "../../../base/units.ts";
import type { Blocking } from "../../../wire/system-call.ts";
import type { Interpreter } from "../../interpreter.ts";

/** Starts a thread of the library. What it raises is shown, and ends it. */
export function startHandler(
  { kernel, threads }: Interpreter,
  name: string,
  body: () => Blocking<void>,
): Tid {
  const title = `Thread-${threads.nextNumber()} (${name})`;
  return kernel.threads.start(title, function* () {
    try {
      yield* body();
    } catch (error) {
      threads.showError(error, `Exception in thread ${title}:\n`);
    }
  });
}
