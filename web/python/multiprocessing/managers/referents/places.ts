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

export const part = <T>(items: readonly T[], { start, stop }: Slice): T[] =>
  items.slice(start ?? 0, stop ?? items.length);
