// Condition.wait_for: waits again and again, until what is waited for has come about.
// Python: Lib/threading.py, Condition.wait_for
import type { Seconds } from "../../../base/units.ts";
import type { Blocking, Kernel } from "../../../wire/system-call.ts";
import { secondsOf } from "../connection/arguments.ts";

/**
 * Waits by `wait` until `predicate` gives something true, or `timeout` seconds (null: for ever) are over: what it gave
 * last. Whoever need not wait may give any timeout. Woken by whoever ends `wait`.
 */
export function* waitFor(
  kernel: Pick<Kernel, "now">,
  predicate: () => Blocking<unknown>,
  timeout: unknown,
  wait: (left: Seconds | null) => Blocking<unknown>,
): Blocking<unknown> {
  let result = yield* predicate();
  if (result) return result;
  const seconds = secondsOf(timeout);
  const end = seconds === null ? null : kernel.now() + seconds;
  while (!result) {
    const left = end === null ? null : end - kernel.now();
    if (left !== null && left <= 0) break;
    yield* wait(left);
    result = yield* predicate();
  }
  return result;
}
