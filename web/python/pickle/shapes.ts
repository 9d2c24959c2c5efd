// The names of an object's fields, its shape. A message says each shape once and then its number. Across
// messages, the writer remembers what a shape is in bytes, and the reader what the bytes mean, so that
// names are neither written nor read letter by letter.
//
//   | u8 number of a shape said before | values … |
//   | u8 NEW or UNNUMBERED | u16 bytes | u8 names | texts | values … |
//   | u8 SPELLED | u32 fields | (text, value) … |           too many fields, or a field `__proto__`
import type { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";

export const SPELLED = 0xff;
const UNNUMBERED = 0xfe;
const NEW = 0xfd;
/** Shapes that a message may number: below NEW. */
const NUMBERED = 0xfd;

const MOST_NAMES = 32;
const MOST_BYTES = 0xffff;
/** Shapes remembered across messages; objects that serve as dictionaries have ever new ones. */
const REMEMBERED = 1024;

interface WrittenShape {
  readonly names: readonly string[];
  /** u16 bytes, u8 names, texts; null when it has to be spelled out. */
  readonly bytes: Uint8Array | null;
  /** The message that it was last said in, and its number there. */
  message: number;
  number: number;
}

export class ShapeWriter {
  private readonly scratch = new ByteWriter();
  private readonly byFirstName = new Map<string, WrittenShape[]>();
  private remembered = 0;
  private readonly said: (WrittenShape | null)[] = [];
  private count = 0;
  private message = 1;
  private last: WrittenShape | null = null;

  /** How many shapes this message has said. */
  get size(): number {
    return this.count;
  }

  /** Forgets all shapes of this message but the first `size`. */
  cut(size: number): void {
    for (let i = size; i < this.count; i++) {
      const shape = this.said[i];
      if (shape) shape.message = 0;
      this.said[i] = null;
    }
    this.count = size;
    if (size === 0) this.message += 1;
  }

  /** The names of the last shape that was said, if it is that of this plain object too, and need not be spelled out. */
  repeated(value: object): readonly string[] | null {
    if (!this.last?.bytes) return null;
    const { names } = this.last;
    let at = 0;
    for (const name in value) if (name !== names[at++]) return null;
    return at === names.length ? names : null;
  }

  /** Says the shape; false when each field has to be written with its name, for which SPELLED was said. */
  write(out: ByteWriter, names: readonly string[]): boolean {
    const shape = this.last && sameNames(this.last.names, names) ? this.last : this.find(names);
    this.last = shape;
    if (!shape.bytes) {
      out.u8(SPELLED);
      out.u32(names.length);
      return false;
    }
    if (shape.message === this.message) {
      out.u8(shape.number);
      return true;
    }
    if (this.count < NUMBERED) {
      shape.message = this.message;
      shape.number = this.count;
      this.said[this.count++] = shape;
      out.u8(NEW);
    } else {
      out.u8(UNNUMBERED);
    }
    out.raw(shape.bytes);
    return true;
  }

  private find(names: readonly string[]): WrittenShape {
    const first = names[0] ?? "";
    const known = this.byFirstName.get(first);
    if (known) for (const shape of known) if (sameNames(shape.names, names)) return shape;
    const shape = { names, bytes: this.bytesOf(names), message: 0, number: 0 };
    if (!shape.bytes) return shape;
    if (this.remembered++ === REMEMBERED) {
      this.byFirstName.clear();
      this.remembered = 1;
    }
    const list = this.byFirstName.get(first);
    if (list) list.push(shape);
    else this.byFirstName.set(first, [shape]);
    return shape;
  }

  private bytesOf(names: readonly string[]): Uint8Array | null {
    if (names.length > MOST_NAMES || names.includes("__proto__")) return null;
    const { scratch } = this;
    scratch.cut(0);
    scratch.u8(names.length);
    for (const name of names) scratch.text(name);
    if (scratch.length > MOST_BYTES) return null;
    const texts = scratch.done();
    scratch.cut(0);
    scratch.u16(texts.length);
    scratch.raw(texts);
    return scratch.done();
  }
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true;
  const { length } = a;
  if (length !== b.length) return false;
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** A shape as the reader has it: no `__proto__` among its names. */
export interface Shape {
  readonly names: readonly string[];
  readonly bytes: Uint8Array;
}

const SLOTS = 256;

export class ShapeReader {
  private readonly slots: (Shape | null)[] = Array.from({ length: SLOTS }, () => null);
  private readonly said: (Shape | null)[] = [];
  private count = 0;

  /** A new message: no shape was said. Those of the last are remembered anyway. */
  begin(): void {
    this.count = 0;
  }

  /** The shape that is said here; null when the fields are spelled out. */
  read(from: ByteReader): Shape | null {
    const number = from.u8();
    if (number < NEW) return this.said[number] ?? null;
    if (number === SPELLED) return null;
    const shape = this.readNames(from);
    if (number === NEW) this.said[this.count++] = shape;
    return shape;
  }

  private readNames(from: ByteReader): Shape {
    const size = from.u16();
    const { bytes, at } = from;
    const slot = slotOf(bytes, at, size);
    const known = this.slots[slot];
    if (known && standsAt(known.bytes, bytes, at, size)) {
      from.at = at + size;
      return known;
    }
    const names: string[] = [];
    for (let left = from.u8(); left > 0; left--) names.push(from.text());
    const shape = { names, bytes: bytes.slice(at, at + size) };
    this.slots[slot] = shape;
    return shape;
  }
}

/** Looks at a few of the bytes only: whoever is found is compared with all of them. */
function slotOf(bytes: Uint8Array, at: number, size: number): number {
  const a = bytes[at + 2] ?? 0;
  const b = bytes[at + (size >> 1)] ?? 0;
  const c = bytes[at + size - 1] ?? 0;
  const d = bytes[at + (size >> 2)] ?? 0;
  return (size + a * 3 + b * 7 + c * 13 + d * 29) % SLOTS;
}

function standsAt(shape: Uint8Array, bytes: Uint8Array, at: number, size: number): boolean {
  if (shape.length !== size) return false;
  for (let i = 0; i < size; i++) if (shape[i] !== bytes[at + i]) return false;
  return true;
}
