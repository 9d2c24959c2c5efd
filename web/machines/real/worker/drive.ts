// Drives blocking functions on the real machine where they are called by code that can't give way: each system call is
// answered on the spot, while this worker stands still or other threads run. No promise can be awaited there.
import type { Blocking, SystemCall } from "../../../wire/system-call.ts";

/** Answers a system call; throws what the caller shall see thrown. */
export type Answer = (call: SystemCall) => unknown;

/** One step of a generator: resumes it with the answer to its call, or with the error that it met. */
function answered<T>(
  generator: Blocking<T>,
  call: SystemCall,
  answer: Answer,
): IteratorResult<SystemCall, T> {
  let result: unknown;
  try {
    result = answer(call);
  } catch (error) {
    return generator.throw(error);
  }
  return generator.next(result);
}

/** Runs a blocking function to its end. */
export function driveSync<T>(generator: Blocking<T>, answer: Answer): T {
  let step = generator.next();
  while (!step.done) step = answered(generator, step.value, answer);
  return step.value;
}
