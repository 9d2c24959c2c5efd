// A ring of bytes between one writer and one reader, in shared memory. It never blocks: whoever finds it
// full or empty waits by futex.ts, and whoever moves it on wakes the other side.
//
//   | READ WRITE … (16 words) | ········ bytes, a power of two ········ |
//                                 ^READ          ^WRITE      free = size − (WRITE − READ)
import { assert } from "../../../base/assert.ts";
import { Ring } from "../../../wire/shared-layout.ts";

/** Not Math.min: a program that overwrites that would never be told of what comes of it. */
const lesser = (a: number, b: number): number => (a < b ? a : b);

export class ByteRing {
  private readonly words: Int32Array;
  private readonly bytes: Uint8Array;

  constructor(
    shared: SharedArrayBuffer,
    offset: number,
    readonly size: number,
  ) {
    assert((size & (size - 1)) === 0, "a ring's size is a power of two");
    this.words = new Int32Array(shared, offset, Ring.WORDS);
    this.bytes = new Uint8Array(shared, offset + Ring.WORDS * 4, size);
  }

  /** Bytes that can be read now. */
  available(): number {
    return (Atomics.load(this.words, Ring.WRITE) - Atomics.load(this.words, Ring.READ)) | 0;
  }

  /** Bytes that can be written now. */
  free(): number {
    return this.size - this.available();
  }

  /** Writes as many of `from` as fit and returns how many. The writer only. */
  write(from: Uint8Array): number {
    const count = lesser(this.free(), from.length);
    const write = Atomics.load(this.words, Ring.WRITE);
    const start = write & (this.size - 1);
    const first = lesser(count, this.size - start);
    this.bytes.set(from.subarray(0, first), start);
    this.bytes.set(from.subarray(first, count), 0);
    Atomics.store(this.words, Ring.WRITE, (write + count) | 0);
    return count;
  }

  /** Takes out at most `limit` bytes, as a copy. The reader only. */
  read(limit: number): Uint8Array {
    const count = lesser(this.available(), limit);
    const read = Atomics.load(this.words, Ring.READ);
    const start = read & (this.size - 1);
    const first = lesser(count, this.size - start);
    const out = new Uint8Array(count);
    out.set(this.bytes.subarray(start, start + first));
    out.set(this.bytes.subarray(0, count - first), first);
    Atomics.store(this.words, Ring.READ, (read + count) | 0);
    return out;
  }

  /** Empties the ring for a new pair of writer and reader. Only while neither is at work. */
  reset(): void {
    Atomics.store(this.words, Ring.READ, 0);
    Atomics.store(this.words, Ring.WRITE, 0);
  }
}
