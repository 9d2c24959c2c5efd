// A call as Python has it: that of a class makes an instance.
import { isClass } from "../base/is-class.ts";
import type { AnyFunction } from "./system-call.ts";

/** What plain code of the program answers. */
export function called(target: AnyFunction, self: unknown, args: readonly unknown[]): unknown {
  return isClass(target) ? Reflect.construct(target, args) : Reflect.apply(target, self, args);
}
