// Reads the bytes that a ByteWriter wrote. One reader serves many messages; the bytes may stand in
// shared memory and anywhere in it.
import { Defect } from "../../base/assert.ts";
import { getLatin1, getUtf16, getUtf8 } from "../../wire/text-codec.ts";
import { SHORT_TEXT, SHORT_TEXTS, Tag } from "./tags.ts";

const float = new Float64Array(1);
const floatBytes = new Uint8Array(float.buffer);

export class ByteReader {
  bytes: Uint8Array = new Uint8Array(0);
  at = 0;
  private end = 0;

  /** From `start` to `end` of `bytes`. */
  begin(bytes: Uint8Array, end = bytes.length, start = 0): void {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  /** True when nothing is left. A defect when more was read than there is. */
  get ended(): boolean {
    if (this.at > this.end) throw new Defect("pickled bytes end too early");
    return this.at === this.end;
  }

  u8(): number {
    const { at } = this;
    if (at >= this.end) throw new Defect("pickled bytes end too early");
    this.at = at + 1;
    return this.bytes[at] ?? 0;
  }

  u16(): number {
    const { bytes, at } = this;
    this.at = at + 2;
    return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  }

  i16(): number {
    return (this.u16() << 16) >> 16;
  }

  i32(): number {
    const low = this.u16();
    return low | (this.u16() << 16);
  }

  u32(): number {
    return this.i32() >>> 0;
  }

  f64(): number {
    const { bytes, at } = this;
    for (let i = 0; i < 8; i++) floatBytes[i] = bytes[at + i] ?? 0;
    this.at = at + 8;
    return float[0] ?? 0;
  }

  /** A text with its tag. */
  text(): string {
    const tag = this.u8();
    return tag < SHORT_TEXT + SHORT_TEXTS ? this.latin1(tag - SHORT_TEXT) : this.longText(tag);
  }

  latin1(length: number): string {
    const { at } = this;
    this.at = at + length;
    return getLatin1(this.bytes, at, length);
  }

  longText(tag: number): string {
    if (tag === Tag.LATIN) return this.latin1(this.u8());
    const length = this.u32();
    const { at } = this;
    if (tag === Tag.UTF8) {
      this.at = at + length;
      return getUtf8(this.bytes, at, length);
    }
    if (tag !== Tag.WIDE) throw new Defect(`pickled bytes hold no text at tag ${tag}`);
    this.at = at + length * 2;
    return getUtf16(this.bytes, at, length);
  }

  /** The next bytes as a copy, never in shared memory. */
  raw(length: number): Uint8Array<ArrayBuffer> {
    const copy = new Uint8Array(length);
    copy.set(this.bytes.subarray(this.at, this.at + length));
    this.at += length;
    return copy;
  }
}
