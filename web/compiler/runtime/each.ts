// Loops over what may block while it looks for its next value, or when the loop is left early. The loop stays the
// language's own, with its ways of being left; it is given an iterator that hands it the system calls that come up on the
// way to a value, and keeps those that come up at its end:
//
//   let $2; try { for (const $1 of $2 = $f.each(jobs)) {
//     if ($f.isStep($1)) { $1.answer(yield $1.call); continue; }      (and errors the same way)
//   } } catch ($e) { throw $f.failed($2, $e); } finally { if ($f.isClosing($2)) yield* $f.closed($2); }
import { keep } from "../../wire/kept.ts";
import type { AnyFunction, Blocking } from "../../wire/system-call.ts";
import { whole } from "./lists.ts";
import { reach } from "./resuming.ts";
import { answered, Step, walked } from "./step.ts";

const { apply, get } = Reflect;
const makeObject = Object;
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
  const method: unknown = get(makeObject(iterable), Symbol.iterator, iterable);
  return typeof method === "function" ? (method as AnyFunction) : undefined; // no more is known of it
}

/** The same where the method that makes the iterator has been looked up. */
export function eachBy(method: AnyFunction, iterable: unknown): Iterable<unknown> {
  const iterator: unknown = apply(method, iterable, []);
  // An array's own iterator never blocks; the language goes over it by itself.
  if (method === arrayValues || !isObject(iterator)) return asIterable(iterator);
  return new Loop(iterator);
}

/** All values of what may block on the way, for a list or for arguments. */
export function* list(iterable: unknown): Blocking<Iterable<unknown>> {
  const values: unknown[] = [];
  for (const value of each(iterable)) {
    if (Step.is(value)) yield* answered(value);
    else values[values.length] = value;
  }
  return whole(values);
}

export function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

export const asIterable = (iterator: unknown): Iterable<unknown> => ({
  // Whatever it is, the loop looks at it as at any iterator.
  [Symbol.iterator]: () => iterator as Iterator<unknown>,
});

/** An iterator for a loop: the `next` of its own is read once, its `return` when the loop is left early. */
class Loop implements Iterable<unknown> {
  readonly #next: unknown;
  /** On the way to the next value. */
  #step: Step | null = null;
  /** On the way out. */
  #closing: Step | null = null;
  #hasFailed = false;

  constructor(private readonly iterator: object) {
    this.#next = get(iterator, "next");
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this as unknown as Iterator<unknown>; // what `next` and `return` give is for the loop to check
  }

  next(): unknown {
    const reached = this.#step ? this.#step.goOn() : reach(this.#next, this.iterator, []);
    this.#step = Step.is(reached) ? reached : null;
    return this.#step ? { done: false, value: this.#step } : reached;
  }

  get return(): unknown {
    const close: unknown = get(this.iterator, "return");
    if (typeof close !== "function") return close;
    return (): unknown => {
      const reached = reach(close, this.iterator, []);
      if (!Step.is(reached)) return reached;
      this.#closing = reached;
      return this;
    };
  }

  static isClosing(loop: unknown): loop is Loop {
    return isObject(loop) && #closing in loop && loop.#closing !== null;
  }

  /** A loop that ends with an error does so whatever its iterator says to that. */
  static failed(loop: unknown, error: unknown): unknown {
    if (isObject(loop) && #hasFailed in loop) loop.#hasFailed = true;
    return error;
  }

  *closed(): Blocking<void> {
    let result: unknown;
    try {
      result = yield* walked(this.#closing);
    } catch (error) {
      if (!this.#hasFailed) throw error;
      return;
    }
    if (!this.#hasFailed && !isObject(result)) {
      throw new TypeError(`${String(result)} is not an object`);
    }
  }
}

export const { isClosing, failed } = Loop;

/** What is left to be done when a loop has been left. */
export function* closed(loop: unknown): Blocking<void> {
  if (isClosing(loop)) yield* loop.closed();
}

for (const one of [list, closed, Loop.prototype.closed]) keep(one);
