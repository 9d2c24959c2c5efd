// len(value) and value[index] for what JavaScript has in place of Python's containers.
// Python: Objects/abstract.c, PySequence_Size and PyObject_GetItem
import { KeyError } from "./exceptions.ts";
import { Range } from "./range.ts";
import { typeName } from "./text.ts";

const isIndexed = (value: unknown): value is ArrayLike<unknown> =>
  typeof value === "object" &&
  value !== null &&
  !(value instanceof Range) &&
  typeof Reflect.get(value, "length") === "number";

const isDict = (value: unknown): value is object => typeName(value) === "dict";

/** Whether it has an order and places, as a list, a text, a range or bytes have. */
export const isSequence = (value: unknown): value is Iterable<unknown> | ArrayLike<unknown> =>
  typeof value === "string" || value instanceof Range || (!isDict(value) && isIndexed(value));

/** `len(value)`. */
export function lengthOf(value: unknown): number {
  if (typeof value === "string") return [...value].length;
  if (value instanceof Map || value instanceof Set) return value.size;
  if (isDict(value)) return Object.keys(value).length;
  if (value instanceof Range || isIndexed(value)) return value.length;
  throw new TypeError(`object of type '${typeName(value)}' has no len()`);
}

/** `value[index]`, where it has that place, or that key. */
export function itemAt(value: unknown, index: number): unknown {
  if (typeof value === "string") return [...value][index];
  if (value instanceof Range) return value.start + index * value.step;
  if (value instanceof Map && value.has(index)) return value.get(index) as unknown; // typed any
  if (isDict(value)) {
    if (Object.hasOwn(value, index)) return Reflect.get(value, index) as unknown; // typed any
    throw new KeyError(index);
  }
  if (isIndexed(value)) return value[index];
  throw new TypeError(`'${typeName(value)}' object is not subscriptable`);
}
