// Gives a built-in function that calls back a body of its own: the same steps as ECMA-262 has them, as a generator,
// taken when what it shall call has a body too. With anything else the built-in itself does the work.
import { bodyOf, giveBody, type Body } from "../../wire/bodies.ts";
import { keep } from "../../wire/kept.ts";
import type { Blocking } from "../../wire/system-call.ts";

const { apply, defineProperty, get } = Reflect;
const makeObject = Object;
const { trunc, min } = Math;
const { MAX_SAFE_INTEGER } = Number;

/** What a built-in does: `call` is the body of its callback, which it shall call. */
export type CallingBody = (
  call: Body,
  self: unknown,
  args: readonly unknown[],
) => Blocking<unknown>;

/** Gives `holder[name]` a body; its callback is argument `at`. A name that this engine hasn't is left out. */
export function giveCalling(holder: object, name: string, body: CallingBody, at = 0): void {
  const native: unknown = get(holder, name);
  keep(body);
  if (typeof native !== "function") return;
  giveBody(native, function* (self, ...args) {
    const call = bodyOf(args[at]);
    // Nothing can be called on nothing; the built-in has the words for it.
    if (!call || self === null || self === undefined) return apply(native, self, args);
    return yield* body(call, self, args);
  });
}

/** What the language does to `this` of a built-in: never null or undefined here. */
export function objectOf(self: unknown): Readonly<Record<PropertyKey, unknown>> {
  // An object of which nothing is known but that it has properties.
  return makeObject(self) as Readonly<Record<PropertyKey, unknown>>;
}

/** LengthOfArrayLike */
export function lengthOf(array: Readonly<Record<PropertyKey, unknown>>): number {
  const length = trunc(toNumber(array["length"]));
  return length > 0 ? min(length, MAX_SAFE_INTEGER) : 0;
}

/** CreateDataPropertyOrThrow */
export function create(object: object, key: PropertyKey, value: unknown): void {
  const made = defineProperty(object, key, {
    // Nothing that a program may have put on Object.prototype shall be seen here.
    // @ts-expect-error TypeScript's PropertyDescriptor has no room for the prototype of a literal
    __proto__: null,
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
  if (!made) throw new TypeError(`Cannot redefine property: ${String(key)}`);
}

/** ToNumber, which refuses a bigint where Number() takes it. */
export function toNumber(value: unknown): number {
  // oxlint-disable-next-line no-implicit-coercion -- it is the language's own word for it
  return +(value as number); // anything may be asked for its number
}
