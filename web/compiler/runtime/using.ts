// `using` where code gives way: what enters and what leaves may block. The same steps as those that plain code
// carries with it, see lower-using.ts.
// Python: the with statement; ECMAScript: explicit resource management
import { keep } from "../../wire/kept.ts";
import type { AnyFunction, Blocking } from "../../wire/system-call.ts";
import { invoke } from "./invoke.ts";

const { get } = Reflect;

/** The resources of one block, the youngest last, and the error that the block ended with. */
export interface Resources extends Array<() => Blocking<unknown>> {
  error?: [unknown] | undefined;
}

export function* use(all: Resources, value: unknown): Blocking<unknown> {
  if (value === null || value === undefined) return value;
  if (typeof value !== "object" && typeof value !== "function") {
    throw new TypeError("The value of using must be an object, null or undefined.");
  }
  const enter: unknown = get(value, "__enter__");
  const exit: unknown = get(value, "__exit__");
  if (isFunction(enter) && isFunction(exit)) {
    yield* invoke(enter, value, []);
    all.push(() => leave(all, value, exit));
    return value;
  }
  const dispose: unknown = get(value, Symbol.dispose);
  if (!isFunction(dispose)) {
    throw new TypeError("The value of using can't be disposed of: it has no Symbol.dispose.");
  }
  all.push(() => invoke(dispose, value, []));
  return value;
}

/** Ends what the block took, the youngest first. */
export function* end(all: Resources): Blocking<void> {
  for (let one = all.pop(); one; one = all.pop()) {
    try {
      yield* one();
    } catch (error) {
      all.error = [all.error ? suppressed(error, all.error[0]) : error];
    }
  }
  if (all.error) throw all.error[0];
}

/** As `with` does: `__exit__` hears of the error, and may swallow it or put its own in its place. */
function* leave(all: Resources, value: object, exit: AnyFunction): Blocking<void> {
  const was = all.error;
  const error = was ? was[0] : null;
  const type = error instanceof Error ? error.constructor : null;
  try {
    const swallows = yield* invoke(exit, value, [type, error, null]);
    if (swallows && was) all.error = undefined;
  } catch (raised) {
    all.error = [raised];
  }
}

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === "function";
}

function suppressed(error: unknown, before: unknown): Error {
  if (typeof SuppressedError === "function") return new SuppressedError(error, before);
  const message = "An error was suppressed during disposal.";
  return Object.assign(new Error(message), { name: "SuppressedError", error, suppressed: before });
}

for (const one of [use, end, leave]) keep(one);
