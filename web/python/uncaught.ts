// An exception that nobody caught, as the trace is told of it: which, and where in the program it was raised.
import type { Frame, Kernel } from "../wire/system-call.ts";
import type { Interpreter } from "./interpreter.ts";
import { errorMessage, errorType } from "./traceback.ts";

/** Where an error passed through the program; others are asked of as well, such as its causes. */
export type FramesOf = (error: unknown) => readonly Frame[];

/**
 * To be asked where an error was caught, before anything else of the program runs: what is thrown and is no error carries
 * no stack, so it was thrown on the line being executed. In which function, nobody knows.
 */
export function framesOfCaught(kernel: Pick<Kernel, "frames" | "line">, error: unknown): FramesOf {
  if (error instanceof Error) return (one) => kernel.frames(one);
  const line = kernel.line();
  const frames = line === 0 ? [] : [{ name: "", line, column: 0 }];
  return (one) => (Object.is(one, error) ? frames : kernel.frames(one));
}

/** Tells the trace. Whoever calls it also shows the traceback, with the same frames. */
export function tellError(
  { kernel, mainName }: Pick<Interpreter, "kernel" | "mainName">,
  error: unknown,
  frames: readonly Frame[],
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
