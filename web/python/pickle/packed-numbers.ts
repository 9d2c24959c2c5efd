// Arrays of numbers alone are written as the numbers side by side: 1, 2 or 4 bytes each when all are
// small enough ints, else 8. −0 is a float; an array with a hole or anything else in it is not packed.
import type { ByteReader } from "./byte-reader.ts";
import type { ByteWriter } from "./byte-writer.ts";

/** Shorter arrays are written item by item. */
export const SHORTEST_PACKED = 8;

export type Width = 1 | 2 | 4 | 8;

/** Bytes that each number needs; 0 when there is something else among the items. */
export function packedWidth(items: readonly unknown[]): Width | 0 {
  let bits = 0;
  let floats = false;
  // By place, for a hole is no number. The array may be large and is looked at before anything is written.
  const { length } = items;
  for (let i = 0; i < length; i++) {
    const item = items[i];
    if (typeof item !== "number") return 0;
    const whole = item | 0;
    if (whole !== item || (whole === 0 && Object.is(item, -0))) floats = true;
    bits |= whole ^ (whole >> 31);
  }
  if (floats) return 8;
  return bits < 0x80 ? 1 : bits < 0x8000 ? 2 : 4;
}

export function writeNumbers(out: ByteWriter, items: readonly number[], width: Width): void {
  const { length } = items;
  const { memory, at } = out.room(length * width);
  switch (width) {
    case 1:
      for (let i = 0; i < length; i++) memory.setInt8(at + i, items[i] ?? 0);
      break;
    case 2:
      for (let i = 0; i < length; i++) memory.setInt16(at + i * 2, items[i] ?? 0, true);
      break;
    case 4:
      for (let i = 0; i < length; i++) memory.setInt32(at + i * 4, items[i] ?? 0, true);
      break;
    case 8:
      for (let i = 0; i < length; i++) memory.setFloat64(at + i * 8, items[i] ?? 0, true);
  }
}

const views = { 1: Int8Array, 2: Int16Array, 4: Int32Array, 8: Float64Array } as const;

/** Arrays of more would be made as dictionaries by their length. */
const MADE_AT_ONCE = 1 << 24;

export function readNumbers(from: ByteReader, length: number, width: Width): number[] {
  // A copy, so that it begins where the type wants it to.
  const numbers = new views[width](from.raw(length * width).buffer);
  const list: number[] = [];
  if (length <= MADE_AT_ONCE) list.length = length;
  for (let i = 0; i < length; i++) list[i] = numbers[i] ?? 0;
  return list;
}
