// Array.from over what may block, with or without a function to call for each value.
// ECMA-262: 23.1.2.1
import { bodyOf, giveBody } from "../../wire/bodies.ts";
import { keep } from "../../wire/kept.ts";
import type { AnyFunction, Blocking } from "../../wire/system-call.ts";
import { create, lengthOf, objectOf } from "./callers.ts";
import { closed, eachBy, failed } from "./each.ts";
import { answered, Step } from "./step.ts";

const { apply, get } = Reflect;
const makeArray = Array;
const native = Array.from;

function* arrayFrom(self: unknown, ...args: unknown[]): Blocking<unknown> {
  const { 0: items, 1: mapper, 2: mapperSelf } = args;
  const isFit = mapper === undefined || typeof mapper === "function";
  // Another class makes its own things, and the built-in has the words for what is wrong.
  if (self !== makeArray || !isFit || items === null || items === undefined) {
    return apply(native, self, args);
  }
  const map = keep(function* (value: unknown, k: number): Blocking<unknown> {
    if (mapper === undefined) return value;
    const body = bodyOf(mapper);
    return body ? yield* body(mapperSelf, value, k) : apply(mapper, mapperSelf, [value, k]);
  });
  const method: unknown = get(objectOf(items), Symbol.iterator, items);
  if (method === undefined || method === null) return yield* fromList(items, map);
  if (typeof method !== "function") return apply(native, self, args);
  const made: unknown[] = [];
  const loop = eachBy(method as AnyFunction, items); // a function of which no more is known
  try {
    for (const value of loop) {
      if (Step.is(value)) yield* answered(value);
      else create(made, made.length, yield* map(value, made.length));
    }
  } catch (error) {
    throw failed(loop, error);
  } finally {
    yield* closed(loop);
  }
  return made;
}

/** What has a length and indices. */
function* fromList(
  items: unknown,
  map: (value: unknown, k: number) => Blocking<unknown>,
): Blocking<unknown[]> {
  const list = objectOf(items);
  const made: unknown[] = new makeArray(lengthOf(list));
  for (let k = 0; k < made.length; k += 1) create(made, k, yield* map(list[k], k));
  return made;
}

export function giveArrayFrom(): void {
  giveBody(native, arrayFrom);
}

keep(fromList);
