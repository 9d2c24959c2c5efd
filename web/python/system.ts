// System calls with the types of their answers: `const pid = yield* spawn(request)`. The only place
// that knows that a machine answers each call with what wire/system-call.ts promises.
import type { Pid, Seconds } from "../base/units.ts";
import type { Blocking, SpawnRequest, Waitable } from "../wire/system-call.ts";

/** Blocks for so many seconds. Woken by the clock. */
export function* sleep(seconds: Seconds): Blocking<void> {
  yield { call: "sleep", seconds };
}

/** Makes a process; blocks while the machine has none ready. Throws TooManyProcesses. */
export function* spawn(request: SpawnRequest): Blocking<Pid> {
  // The machine answers `spawn` with a pid.
  return (yield { call: "spawn", request }) as Pid;
}

/** Blocks until one of `objects` is ready or `timeout` seconds went by; the indices of the ready ones. */
export function* wait(
  objects: readonly Waitable[],
  timeout: Seconds | null,
  told: { readonly what: string; readonly on: string },
): Blocking<readonly number[]> {
  // The machine answers `wait` with indices.
  return (yield { call: "wait", objects, timeout, ...told }) as readonly number[];
}

/** Blocks until a line of standard input has come; null at its end. */
export function* readLine(): Blocking<string | null> {
  // The machine answers `input` with a line or null.
  return (yield { call: "input" }) as string | null;
}

/** Lets a promise settle: its value, or its error thrown. Only at the outermost level of a process. */
export function* settle(promise: PromiseLike<unknown>): Blocking<unknown> {
  return yield { call: "await", promise };
}
