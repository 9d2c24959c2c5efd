// `value + 1.5` where CPython adds a float to what a program has given.
// Python: Objects/abstract.c, PyNumber_Add
import { typeName } from "./text.ts";

/** TypeError unless `value` is a number. Texts and lists have a `+` of their own, and say so. */
export function plusFloat(value: unknown, float: number): number {
  if (typeof value === "number" || typeof value === "boolean") return Number(value) + float;
  const type = typeName(value);
  throw new TypeError(
    typeof value === "string" || Array.isArray(value)
      ? `can only concatenate ${type} (not "float") to ${type}`
      : `unsupported operand type(s) for +: '${type}' and 'float'`,
  );
}
