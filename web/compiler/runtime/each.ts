// Loops over what may block while it looks for its next value. The loop stays the language's own, with its ways of
// being left; it is given an iterator that hands it the system calls that come up on the way to a value:
//
//   for (const $1 of $f.each(jobs)) {
//     if ($f.isStep($1)) { $1.answer(yield $1.call); continue; }      (and errors the same way)
import type { AnyFunction, Blocking } from "../../wire/system-call.ts";
import { reach } from "./resuming.ts";
import { answered, Step } from "./step.ts";

const { apply, get } = Reflect;
const { values: arrayValues } = Array.prototype;

/** What a loop shall go over in place of `iterable`. */
export function each(iterable: unknown): Iterable<unknown> {
  const method = iterationOf(iterable);
  // What can't be gone over is given as it is: the loop has the words for it.
  return method ? eachBy(method, iterable) : (iterable as Iterable<unknown>);
}

/** The method that makes an iterator; undefined where there is none. */
export function iterationOf(iterable: unknown): AnyFunction | undefined {
  if (iterable === null || iterable === undefined) return undefined;
  const method: unknown = get(Object(iterable), Symbol.iterator, iterable);
  return typeof method === "function" ? (method as AnyFunction) : undefined; // no more is known of it
}

/** The same where the method that makes the iterator has been looked up. */
export function eachBy(method: AnyFunction, iterable: unknown): Iterable<unknown> {
  const iterator: unknown = apply(method, iterable, []);
  // An array's own iterator never blocks; the language goes over it by itself.
  if (method === arrayValues || !isObject(iterator)) return asIterable(iterator);
  return asIterable(driven(iterator));
}

/** All values of what may block on the way, for a list or for arguments. */
export function* list(iterable: unknown): Blocking<unknown[]> {
  const values: unknown[] = [];
  for (const value of each(iterable)) {
    if (Step.is(value)) yield* answered(value);
    else values[values.length] = value;
  }
  return values;
}

export function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

export const asIterable = (iterator: unknown): Iterable<unknown> => ({
  // Whatever it is, the loop looks at it as at any iterator.
  [Symbol.iterator]: () => iterator as Iterator<unknown>,
});

/** The same iterator for a loop: its `next` is read once, its `return` when the loop is left early. */
function driven(iterator: object): object {
  const next: unknown = get(iterator, "next");
  let open: Step | null = null;
  return {
    next(): unknown {
      const reached = open ? open.goOn() : reach(next, iterator, []);
      open = Step.is(reached) ? reached : null;
      return open ? { done: false, value: open } : reached;
    },
    get return(): unknown {
      return closing(iterator);
    },
  };
}

function closing(iterator: object): unknown {
  const close: unknown = get(iterator, "return");
  return typeof close === "function" ? (): unknown => apply(close, iterator, []) : close;
}
