// Drives blocking functions on the real machine: each system call is answered on the spot, while this
// worker stands still. Only at the outermost level of a process may a promise be awaited.
import { Defect } from "../../../base/assert.ts";
import type { Blocking, SystemCall } from "../../../wire/system-call.ts";

/** Answers a system call other than `await`; throws what the caller shall see thrown. */
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
  while (!step.done) {
    if (step.value.call === "await") {
      generator.throw(
        new Defect("a promise can be awaited only at the outermost level of a process"),
      );
    }
    step = answered(generator, step.value, answer);
  }
  return step.value;
}

/** Lets a promise settle while other threads of the process go on. */
export type Meanwhile = (promise: PromiseLike<unknown>) => Promise<unknown>;

/** Runs the outermost function of a process, promises included. */
export async function driveAsync<T>(
  generator: Blocking<T>,
  answer: Answer,
  meanwhile: Meanwhile,
): Promise<T> {
  let step = generator.next();
  while (!step.done) {
    const call = step.value;
    if (call.call !== "await") {
      step = answered(generator, call, answer);
      continue;
    }
    let value: unknown;
    try {
      value = await meanwhile(call.promise);
    } catch (error) {
      step = generator.throw(error);
      continue;
    }
    step = generator.next(value);
  }
  return step.value;
}
