// A growing run of bytes. Numbers and texts are written in the shortest form that tags.ts has for them.
// The memory is kept from message to message, so that a small one costs no allocation.
import { isLatin1Until, putLatin1, putUtf16, putUtf8, UTF8_BYTES } from "../../wire/text-codec.ts";
import { SHORT_TEXT, SHORT_TEXTS, Tag } from "./tags.ts";

const FIRST_BYTES = 512;
/** Memory beyond this is given back when a message is done. */
const KEPT_BYTES = 1 << 20;
/** The longest text written character by character. */
const LOOP = 255;
/** Up to so many bytes a loop is quicker than the engine's copying. */
const RAW_LOOP = 64;
/** Longer texts that are not Latin-1 go through the engine's own encoder. */
const WIDE_LOOP = 64;

export class ByteWriter {
  private bytes = new Uint8Array(FIRST_BYTES);
  private memory = new DataView(this.bytes.buffer);
  private at = 0;

  get length(): number {
    return this.at;
  }

  /** Forgets all that was written after `length`. */
  cut(length: number): void {
    this.at = length;
    if (length === 0 && this.bytes.length > KEPT_BYTES) this.resize(FIRST_BYTES);
  }

  u8(value: number): void {
    this.reserve(1);
    this.bytes[this.at++] = value;
  }

  u16(value: number): void {
    this.reserve(2);
    this.memory.setUint16(this.at, value, true);
    this.at += 2;
  }

  u32(value: number): void {
    this.reserve(4);
    this.memory.setUint32(this.at, value, true);
    this.at += 4;
  }

  f64(value: number): void {
    this.reserve(8);
    this.memory.setFloat64(this.at, value, true);
    this.at += 8;
  }

  tagged(tag: number, value: number): void {
    this.u8(tag);
    this.u32(value);
  }

  number(value: number): void {
    const whole = value | 0;
    this.reserve(9);
    const { bytes, memory, at } = this;
    if (whole !== value || (whole === 0 && Object.is(value, -0))) {
      bytes[at] = Tag.FLOAT;
      memory.setFloat64(at + 1, value, true);
      this.at = at + 9;
    } else if (whole >= 0 && whole < 128) {
      bytes[at] = whole;
      this.at = at + 1;
    } else if (whole >= -0x8000 && whole < 0x8000) {
      bytes[at] = Tag.INT16;
      memory.setInt16(at + 1, whole, true);
      this.at = at + 3;
    } else {
      bytes[at] = Tag.INT32;
      memory.setInt32(at + 1, whole, true);
      this.at = at + 5;
    }
  }

  text(value: string): void {
    const { length } = value;
    if (length < SHORT_TEXTS) {
      this.reserve(length + 1);
      if (putLatin1(this.bytes, this.at + 1, value)) {
        this.bytes[this.at] = SHORT_TEXT + length;
        this.at += length + 1;
        return;
      }
    } else if (length <= LOOP) {
      this.reserve(length + 2);
      if (putLatin1(this.bytes, this.at + 2, value)) {
        this.bytes[this.at] = Tag.LATIN;
        this.bytes[this.at + 1] = length;
        this.at += length + 2;
        return;
      }
    }
    this.longText(value);
  }

  private longText(value: string): void {
    const { length } = value;
    // The engine's encoder would put other characters in place of lone surrogates.
    if (length <= WIDE_LOOP || !value.isWellFormed()) {
      this.tagged(Tag.WIDE, length);
      this.reserve(length * 2);
      this.at = putUtf16(this.memory, this.at, value);
      return;
    }
    // Most long texts are ASCII all through: one byte a character.
    const likely = isLatin1Until(value, LOOP) ? length + (length >> 3) : length * UTF8_BYTES;
    this.reserve(5 + likely);
    this.bytes[this.at] = Tag.UTF8;
    let size = putUtf8(this.bytes, this.at + 5, value);
    if (size < 0) {
      this.reserve(5 + length * UTF8_BYTES);
      this.bytes[this.at] = Tag.UTF8;
      size = putUtf8(this.bytes, this.at + 5, value);
    }
    this.memory.setUint32(this.at + 1, size, true);
    this.at += 5 + size;
  }

  raw(value: Uint8Array): void {
    const { length } = value;
    this.reserve(length);
    const { bytes, at } = this;
    this.at = at + length;
    if (length > RAW_LOOP) bytes.set(value, at);
    else for (let i = 0; i < length; i++) bytes[at + i] = value[i] ?? 0;
  }

  /** What was written, as a copy of its own. */
  done(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.at);
  }

  /** This writer's own memory: what was written and, behind {@link length}, room. Until the next write. */
  get whole(): Uint8Array<ArrayBuffer> {
    return this.bytes;
  }

  /** What was written, in this writer's own memory. */
  view(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.at);
  }

  /** Room for `size` bytes to be filled by the caller, and where it begins. */
  room(size: number): { readonly memory: DataView; readonly at: number } {
    this.reserve(size);
    const { memory, at } = this;
    this.at += size;
    return { memory, at };
  }

  private reserve(more: number): void {
    const size = this.at + more;
    if (size > this.bytes.length) this.resize(Math.max(size, this.bytes.length * 2));
  }

  private resize(size: number): void {
    const other = new Uint8Array(size);
    other.set(this.bytes.subarray(0, this.at));
    this.bytes = other;
    this.memory = new DataView(other.buffer);
  }
}
