// An exception that nobody caught, as the trace is told of it: which, and where in the program it was raised.
import type { Frame } from "../wire/system-call.ts";
import type { Interpreter } from "./interpreter.ts";
import { errorMessage, errorType } from "./traceback.ts";

/** Tells the trace. Whoever calls it also shows the traceback, with the same frames. */
export function tellError(
  { kernel, mainName }: Pick<Interpreter, "kernel" | "mainName">,
  error: unknown,
  frames: readonly Frame[] = kernel.frames(error),
): void {
  const last = frames.at(-1);
  kernel.note({
    kind: "error",
    type: errorType(error, mainName).replace(/^__(mp_)?main__\./, ""),
    message: errorMessage(error),
    column: last?.column ?? 0,
    line: last?.line ?? 0,
  });
}
