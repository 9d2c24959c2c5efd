// Loops over what may block while it looks for its next value. The loop stays the language's own, with its ways of
// being left; it is given an iterator that hands it the system calls that come up on the way to a value:
//
//   for (const $1 of $f.each(jobs)) {
//     if ($f.isStep($1)) { $1.answer = yield $1.call; continue; }      (and errors the same way)
import type { AnyFunction, Blocking, SystemCall } from "../../wire/system-call.ts";
import { bodyOf } from "../../wire/bodies.ts";
import type { LoopStep } from "../../wire/generator-form.ts";

const { apply, get } = Reflect;
const { values: arrayValues } = Array.prototype;

/** A system call on the way to the next value. The loop yields it, and says what came of it. */
export class Step implements LoopStep {
  #resume = (): IteratorResult<SystemCall, unknown> => this.blocking.next();

  constructor(
    readonly call: SystemCall,
    private readonly blocking: Blocking<unknown>,
  ) {}

  /** Looks at a value without touching it: it may be a Proxy of the program. */
  static is(value: unknown): value is Step {
    return typeof value === "object" && value !== null && #resume in value;
  }

  answer(value: unknown): void {
    this.#resume = () => this.blocking.next(value);
  }

  fail(error: unknown): void {
    this.#resume = () => this.blocking.throw(error);
  }

  /** Goes on towards the value: another step, or the iterator's result. */
  goOn(): { readonly step: Step } | { readonly result: unknown } {
    const { done, value } = this.#resume();
    return done === true ? { result: value } : { step: new Step(value, this.blocking) };
  }
}

/** What nobody has called yet. */
const NONE: SystemCall = { call: "pass" };

/** What a loop shall go over in place of `iterable`. */
export function each(iterable: unknown): Iterable<unknown> {
  // What can't be gone over is given as it is: the loop has the words for it.
  if (iterable === null || iterable === undefined) return iterable as unknown as Iterable<unknown>;
  const method: unknown = get(Object(iterable), Symbol.iterator, iterable);
  if (typeof method !== "function") return iterable as Iterable<unknown>; // as above
  return eachBy(method as AnyFunction, iterable); // a function of which no more is known
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
    if (!Step.is(value)) {
      values[values.length] = value;
      continue;
    }
    try {
      value.answer(yield value.call);
    } catch (error) {
      value.fail(error);
    }
  }
  return values;
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

const asIterable = (iterator: unknown): Iterable<unknown> => ({
  // Whatever it is, the loop looks at it as at any iterator.
  [Symbol.iterator]: () => iterator as Iterator<unknown>,
});

/** The same iterator for a loop: its `next` is read once, its `return` when the loop is left early. */
function driven(iterator: object): object {
  const next: unknown = get(iterator, "next");
  const body = bodyOf(next);
  if (!body) {
    return {
      next: (): unknown => apply(next as AnyFunction, iterator, []), // or fails as it does in a loop
      get return(): unknown {
        return closing(iterator);
      },
    };
  }
  let open: Step | null = null;
  return {
    next(): unknown {
      const made = (open ?? new Step(NONE, body(iterator))).goOn();
      open = "step" in made ? made.step : null;
      return "step" in made ? { done: false, value: made.step } : made.result;
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
