// A growing run of bytes, and a reader over one.
import { Defect } from "../../base/assert.ts";
import { getText, putText, textBytes } from "../../wire/text-codec.ts";

export class ByteWriter {
  private bytes = new Uint8Array(256);
  private view = new DataView(this.bytes.buffer);
  private at = 0;

  get length(): number {
    return this.at;
  }

  /** Forgets all that was written after `length`. */
  cut(length: number): void {
    this.at = length;
  }

  u8(value: number): void {
    this.reserve(1);
    this.bytes[this.at++] = value;
  }

  u32(value: number): void {
    this.reserve(4);
    this.view.setUint32(this.at, value, true);
    this.at += 4;
  }

  i32(value: number): void {
    this.reserve(4);
    this.view.setInt32(this.at, value, true);
    this.at += 4;
  }

  f64(value: number): void {
    this.reserve(8);
    this.view.setFloat64(this.at, value, true);
    this.at += 8;
  }

  text(value: string): void {
    this.reserve(4 + textBytes(value));
    this.at = putText(this.bytes, this.view, this.at, value);
  }

  raw(value: Uint8Array): void {
    this.reserve(value.length);
    this.bytes.set(value, this.at);
    this.at += value.length;
  }

  /** What was written, as a copy of its own. */
  done(): Uint8Array {
    return this.bytes.slice(0, this.at);
  }

  private reserve(more: number): void {
    const size = this.at + more;
    if (size <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(size, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.at));
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}

export class ByteReader {
  private readonly view: DataView;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new Defect("pickled bytes end too early");
    return value;
  }

  u32(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }

  i32(): number {
    this.at += 4;
    return this.view.getInt32(this.at - 4, true);
  }

  f64(): number {
    this.at += 8;
    return this.view.getFloat64(this.at - 8, true);
  }

  text(): string {
    const { text, next } = getText(this.bytes, this.view, this.at);
    this.at = next;
    return text;
  }

  /** The next bytes as a copy. */
  raw(length: number): Uint8Array<ArrayBuffer> {
    this.at += length;
    return Uint8Array.from(this.bytes.subarray(this.at - length, this.at));
  }
}
