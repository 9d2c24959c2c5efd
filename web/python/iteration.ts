// What itertools are made of: iterators that show themselves as Python's, some of which call functions of the program.
// Python: Modules/itertoolsmodule.c
import type { Blocking, Kernel } from "../wire/system-call.ts";
import { address, REPR, typeName } from "./builtins/text.ts";
import { cannotPickle } from "./pickle/errors.ts";
import { REDUCE } from "./pickle/tags.ts";

export type Items = Iterator<unknown, unknown>;

/**
 * What every function here returns: an iterator that shows itself as Python's would. Where it has got to is inside
 * JavaScript's own iterators, so it stays where it is, as in Python since 3.14.
 */
export class Iteration implements IterableIterator<unknown> {
  readonly next: () => IteratorResult<unknown>;
  readonly [REPR]: () => string;
  readonly [REDUCE]: () => never;

  constructor(kind: string, next: () => IteratorResult<unknown>, shown?: () => string) {
    this.next = next;
    this[REPR] = shown ?? (() => `<itertools.${kind} object at ${address(this)}>`);
    this[REDUCE] = () => cannotPickle(`itertools.${kind}`);
    // None is a field that a program would see.
    for (const name of ["next", REPR, REDUCE])
      Object.defineProperty(this, name, { enumerable: false });
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** `iter(value)`. */
export function iterate(value: unknown): Items {
  const make: unknown =
    value === null || value === undefined ? undefined : Reflect.get(Object(value), Symbol.iterator);
  if (typeof make !== "function")
    throw new TypeError(`'${typeName(value)}' object is not iterable`);
  // What has Symbol.iterator gives an iterator.
  return Reflect.apply(make, value, []) as Items;
}

/** An iteration over what a generator of the library gives. */
export const from = (kind: string, items: Items): Iteration =>
  new Iteration(kind, () => items.next());

/** Items of `source` after `step`, which may block: it calls a function of the program. */
export function through(
  kernel: Kernel,
  kind: string,
  source: Items,
  step: (item: unknown) => Blocking<unknown>,
): Iteration {
  const next = kernel.expose("next", function* (): Blocking<IteratorResult<unknown>> {
    const { done, value } = source.next();
    return done === true ? { done, value: undefined } : { done: false, value: yield* step(value) };
  });
  return new Iteration(kind, next);
}

/** The same where a step may pass over items, or end: it asks for as many as it likes. */
export function stepping(
  kernel: Kernel,
  kind: string,
  step: () => Blocking<IteratorResult<unknown>>,
): Iteration {
  return new Iteration(kind, kernel.expose("next", step));
}
