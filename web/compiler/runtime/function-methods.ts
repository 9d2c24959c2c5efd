// call, apply and bind of functions, and Reflect.apply: they hand on to a function's body, where it has one.
import { bodyOf, giveBody } from "../../wire/bodies.ts";
import type { AnyFunction } from "../../wire/system-call.ts";
import { whole } from "./lists.ts";

const { apply } = Reflect;
const { slice } = Array.prototype;
const { call: nativeCall, apply: nativeApply, bind: nativeBind } = Function.prototype;

/** The arguments that an array-like object stands for, read as the language reads them. */
export const listOf = (arrayLike: unknown): unknown[] =>
  // Anything at all may be given: what is no object is refused there.
  arrayLike === null || arrayLike === undefined
    ? []
    : apply((...list: unknown[]) => list, undefined, arrayLike as ArrayLike<unknown>);

export function giveFunctionMethods(): void {
  giveBody(nativeCall, function* (self, ...args) {
    const body = bodyOf(self);
    return body ? yield* body(args[0], ...whole(behind(args))) : apply(nativeCall, self, args);
  });
  giveBody(nativeApply, function* (self, ...args) {
    const body = bodyOf(self);
    return body ? yield* body(args[0], ...whole(listOf(args[1]))) : apply(nativeApply, self, args);
  });
  // A function that is made here is one the others may find a body on.
  // oxlint-disable-next-line require-yield
  giveBody(nativeBind, function* (self, ...args) {
    const bound: AnyFunction = apply(nativeBind, self, args);
    const body = bodyOf(self);
    if (body)
      giveBody(bound, (_, ...rest) => body(args[0], ...whole(behind(args)), ...whole(rest)));
    return bound;
  });
  const { apply: reflected } = Reflect;
  giveBody(reflected, function* (self, ...args) {
    const body = bodyOf(args[0]);
    const isList = typeof args[2] === "object" && args[2] !== null;
    return body && isList
      ? yield* body(args[1], ...whole(listOf(args[2])))
      : apply(reflected, self, args);
  });
}

/** What comes behind `this`. */
const behind = (args: readonly unknown[]): unknown[] => apply(slice, args, [1]);
