// Methods of maps, sets and texts that call back, and the grouping of lists.
import { present } from "../../base/assert.ts";
import { giveBody, bodyOf } from "../../wire/bodies.ts";
import type { Blocking } from "../../wire/system-call.ts";
import { create, giveCalling, type CallingBody } from "./callers.ts";
import { whole } from "./lists.ts";

const { apply, get, getOwnPropertyDescriptor } = Reflect;
const { replace: replaceSymbol } = Symbol;
const { slice } = String.prototype;
const regExpReplace: unknown = get(RegExp.prototype, replaceSymbol);
const sourceOf = present(
  getOwnPropertyDescriptor(RegExp.prototype, "source")?.get,
  "a getter of all patterns",
);

/** `entries` and the iterator's `next` as the language has them, whatever a program puts in their places. */
function forEach(prototype: object, sample: Iterator<unknown>): CallingBody {
  const entries = get(prototype, "entries") as () => Iterator<readonly [unknown, unknown]>; // of maps and sets
  const next = sample.next as () => IteratorResult<readonly [unknown, unknown]>; // the same for all of a kind
  return function* (call, self, args) {
    const iterator = apply(entries, self, []);
    for (;;) {
      const step = apply(next, iterator, []);
      if (step.done === true) return undefined;
      const { 0: key, 1: value } = step.value;
      yield* call(args[1], value, key, self);
    }
  };
}

/** A match as a callback is told of it: the text, its groups, where it stands, in what, and named groups if any. */
type Match = readonly unknown[];

/**
 * Texts are searched before the first callback is called, as the language has it for patterns; the built-in does that.
 * What isn't a text or a pattern of the language's own has a replacing of its own, which is called as ever.
 */
function replace(name: "replace" | "replaceAll"): void {
  const native = String.prototype[name];
  giveBody(native, function* (self, ...args): Blocking<unknown> {
    const { 0: pattern, 1: callback } = args;
    const call = bodyOf(callback);
    const isKnown = typeof pattern === "string" || isOwnPattern(pattern);
    if (!call || !isKnown || self === null || self === undefined) return apply(native, self, args);
    const text = `${self as string}`; // ToString, also of what is no text
    const matches: Match[] = [];
    const note = (...match: unknown[]): string => {
      create(matches, matches.length, match);
      return "";
    };
    apply(native, text, [pattern, note] as never); // a callback is as good as a text here
    let result = "";
    let done = 0;
    for (const match of whole(matches)) {
      const made = `${(yield* call(undefined, ...whole(match))) as string}`; // ToString, as above
      const at = placeOf(match);
      if (at < done) continue;
      result += apply(slice, text, [done, at]) + made;
      done = at + `${match[0] as string}`.length; // it is a text
    }
    return result + apply(slice, text, [done]);
  });
}

/** It stands before the text that was searched, which comes last or before the named groups. */
function placeOf(match: Match): number {
  const { length } = match;
  const at = match[length - 2];
  return (typeof at === "number" ? at : match[length - 3]) as number; // as the language calls back
}

/** Asks the language, which calls nothing of the program's to find out. */
function isOwnPattern(pattern: unknown): pattern is object {
  try {
    apply(sourceOf, pattern, []);
  } catch {
    return false;
  }
  return get(pattern as object, replaceSymbol) === regExpReplace; // nothing else has a source
}

export function giveCollectionMethods(): void {
  giveCalling(Map.prototype, "forEach", forEach(Map.prototype, new Map().entries()));
  giveCalling(Set.prototype, "forEach", forEach(Set.prototype, new Set().entries()));
  replace("replace");
  replace("replaceAll");
}
