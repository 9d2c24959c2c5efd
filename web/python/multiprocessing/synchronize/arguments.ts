// The arguments of `Lock()`, `Semaphore(3)` and their like, refused in CPython's words. There, each is a method
// of a context.
import { typeName } from "../../builtins/text.ts";

/** TypeError when anything was given. */
export function takesNothing(name: string, given: readonly unknown[]): void {
  if (given.length === 0) return;
  throw new TypeError(
    `BaseContext.${name}() takes 1 positional argument but ${given.length + 1} were given`,
  );
}

/** TypeError unless it is a whole number. */
export function wholeNumber(value: unknown): number {
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
}
