// A process, whatever stands around it on the stack when it comes to its end. Worker side.
import type { Blocking } from "../../../wire/system-call.ts";

/** How the worker leaves a process. Neither comes back. */
export interface Ending {
  finish(exitcode: number): never;
  /** Ours, not the program's. */
  defect(error: unknown): never;
}

export function* untilItsEnd(process: Blocking<number>, ending: Ending): Blocking<never> {
  try {
    return ending.finish(yield* process);
  } catch (error) {
    return ending.defect(error);
  }
}
