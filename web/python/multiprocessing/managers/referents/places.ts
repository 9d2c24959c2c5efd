// Indices and slices as Python reads them: from the end when they are below 0.
// Python: reference/datamodel.rst, sequences
import { IndexError } from "../../../builtins/exceptions.ts";
import { typeName } from "../../../builtins/text.ts";

/** `[start:stop]` on its way to a manager. */
export interface Slice {
  readonly start: number | null;
  readonly stop: number | null;
}

export const isSlice = (key: unknown): key is Slice => typeof key === "object" && key !== null;

/** The place that an index means. IndexError with this text when there is none. */
export function placeIn(length: number, index: unknown, refusal: string): number {
  if (typeof index !== "number" || !Number.isInteger(index))
    throw new TypeError(`list indices must be integers or slices, not ${typeName(index)}`);
  const place = index < 0 ? index + length : index;
  if (place < 0 || place >= length) throw new IndexError(refusal);
  return place;
}

/** Where a search begins or ends; `Infinity` is the end, however long the list is. */
export function bound(length: number, given: unknown): number {
  const whole = typeof given === "boolean" ? Number(given) : given;
  if (typeof whole !== "number" || !(Number.isInteger(whole) || whole === Infinity))
    throw new TypeError("slice indices must be integers or have an __index__ method");
  return whole < 0 ? Math.max(0, whole + length) : whole;
}

export const part = <T>(items: readonly T[], { start, stop }: Slice): T[] =>
  items.slice(start ?? 0, stop ?? items.length);
