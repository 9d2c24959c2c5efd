// Names of blocks and files, as they stand in the table of objects: UTF-8, cut to what an entry holds. Worker and
// page side.
import { Block, NAME_LIMIT, objectBase } from "./object-layout.ts";
import type { ObjectTable } from "./object-table.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function encodeName(name: string): Uint8Array {
  return encoder.encode(name).subarray(0, NAME_LIMIT);
}

export function putName(words: Int32Array, base: number, name: Uint8Array): void {
  new Uint8Array(words.buffer, (base + Block.NAME) * 4, name.length).set(name);
}

export function nameOf({ words }: ObjectTable, id: number): string {
  const base = objectBase(id);
  const length = words[base + Block.NAME_BYTES] ?? 0;
  // Copied first: what others can write to can't be decoded.
  return decoder.decode(new Uint8Array(words.buffer, (base + Block.NAME) * 4, length).slice());
}

/** The first object of this kind and name; 0 for none. */
export function findNamed(table: ObjectTable, kind: number, name: Uint8Array): number {
  const { words, last } = table;
  for (let id = 1; id <= last; id++)
    if (table.kindOf(id) === kind && isNamed(words, objectBase(id), name)) return id;
  return 0;
}

export function isNamed(words: Int32Array, base: number, name: Uint8Array): boolean {
  if (words[base + Block.NAME_BYTES] !== name.length) return false;
  const bytes = new Uint8Array(words.buffer, (base + Block.NAME) * 4, name.length);
  return name.every((byte, index) => bytes[index] === byte);
}
