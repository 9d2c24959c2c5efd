// The arguments of `Lock()`, `Semaphore(3)` and their like, refused in CPython's words. There, each is a method
// of a context.
import { OverflowError } from "../../builtins/exceptions.ts";
import { typeName } from "../../builtins/text.ts";
import { SEM_VALUE_MAX } from "./sem-lock.ts";

/** TypeError when anything was given. */
export function takesNothing(name: string, given: readonly unknown[]): void {
  if (given.length === 0) return;
  throw new TypeError(
    `BaseContext.${name}() takes 1 positional argument but ${given.length + 1} were given`,
  );
}

/** What a method was given. TypeError when its object is missing, which JavaScript would take for undefined. */
export function takesObject(callee: string, given: readonly unknown[]): readonly unknown[] {
  if (given.length > 0) return given;
  throw new TypeError(`${callee}() missing 1 required positional argument: 'obj'`);
}

/** TypeError unless it is a number, as Python's `value <= 0` has it. */
export function comparable(value: unknown, operator: "<" | "<=" | ">"): unknown {
  if (typeof value === "number" || typeof value === "boolean") return value;
  throw new TypeError(
    `'${operator}' not supported between instances of '${typeName(value)}' and 'int'`,
  );
}

/** TypeError unless it is a whole number; OverflowError when C's int can't hold it. */
export function smallNumber(value: unknown): number {
  const number = wholeNumber(value);
  if (Math.abs(number) > SEM_VALUE_MAX)
    throw new OverflowError("Python int too large to convert to C int");
  return number;
}

/** TypeError unless it is a whole number. */
export function wholeNumber(value: unknown): number {
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
}
