// What a run tells of a process whose runtime has failed, in CPython's words for it. Either machine; page side.
// Python: Python/pylifecycle.c, fatal_error
import type { TraceEvent } from "../../wire/trace-event.ts";

/** The signal that such a process ends by. */
export const SIGABRT = 6;

export const FATAL_HINT =
  "The process ended. A program that changes built-in objects, such as Array.prototype, can bring this about.";
export const NO_WORKER_HINT = "The browser gave no worker to run the program in.";

/** `order`: of the text among all that the run has written. */
export function fatalError(
  stamp: Pick<TraceEvent, "t" | "pid" | "tid" | "line">,
  order: number,
  message: string,
  hint: string,
): TraceEvent[] {
  const text = `Fatal Python error: ${message}\n${hint}\n`;
  return [
    { ...stamp, kind: "print", stream: "stderr", text, order },
    { ...stamp, kind: "error", type: "SystemError", message, column: 0 },
  ];
}
