// loop.run_in_executor(): what a future of concurrent.futures comes to, a future of the event loop comes to as well.
// Python: Lib/asyncio/base_events.py, run_in_executor; Lib/asyncio/futures.py, _chain_future
import type { AnyFunction } from "../../wire/system-call.ts";
import { AttributeError } from "../builtins/exceptions.ts";
import { typeName } from "../builtins/text.ts";
import { CORE, type Future as ExecutorFuture } from "../concurrent/future.ts";
import type { Future } from "./future.ts";

type Method = (this: unknown, ...args: readonly unknown[]) => unknown;

const methodOf = (thing: unknown, name: string): Method => {
  const method: unknown = Reflect.get(Object(thing), name);
  if (typeof method === "function") return method as Method; // what it takes is its own affair
  throw new AttributeError(`'${typeName(thing)}' object has no attribute '${name}'`);
};

export function submit(
  executor: unknown,
  target: AnyFunction,
  args: readonly unknown[],
): ExecutorFuture {
  const future = methodOf(executor, "submit").call(executor, target, ...args);
  return future as ExecutorFuture; // executors give no other
}

/** Lets `future` end as `source` ends, and cancels `source` with it. */
export function followed(source: ExecutorFuture, future: Future): Future {
  methodOf(source, "add_done_callback").call(source, () => {
    const { cancelled, error, value } = source[CORE];
    if (future.done() || future.loop.closed()) return;
    if (cancelled) future.cancel();
    else if (error === null) future.set_result(value);
    else future.failWith(error);
  });
  future.onDone(() => {
    if (future.cancelled()) methodOf(source, "cancel").call(source);
  });
  return future;
}
