// System calls with the types of their answers: `const pid = yield* spawn(request)`. The only place
// that knows that a machine answers each call with what wire/system-call.ts promises.
import type { Pid, Seconds } from "../base/units.ts";
import type { SemaphoreId } from "../wire/semaphores.ts";
import type { Blocking, Fetched, SpawnRequest, Told, Waitable } from "../wire/system-call.ts";

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
  told: Told,
): Blocking<readonly number[]> {
  // The machine answers `wait` with indices.
  return (yield { call: "wait", objects, timeout, told }) as readonly number[];
}

/** Blocks until the semaphore is taken, or `timeout` seconds went by: whether it was taken. Woken by its release. */
export function* acquire(
  semaphore: SemaphoreId,
  timeout: Seconds | null,
  told: Told,
  handing?: SemaphoreId,
): Blocking<boolean> {
  // The machine answers `acquire` with a boolean.
  return (yield { call: "acquire", semaphore, handing, timeout, told }) as boolean;
}

/** Blocks while a sample file comes over the network; null when that took too long. Throws Unreachable. */
export function* fetchSample(url: string, timeout: Seconds | null): Blocking<Fetched | null> {
  // The machine answers `fetch` so.
  return (yield { call: "fetch", url, timeout }) as Fetched | null;
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
