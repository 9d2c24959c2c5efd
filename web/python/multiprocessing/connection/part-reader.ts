// The parts of a frame as they come out of a pipe. Memory that nobody has touched yet is slow: the system makes each of
// its pages first. So parts are first read one behind the other into memory that is used again and again, while others
// may be waiting for their turn to read; each gets a buffer of its own later, when nobody waits. Only very large
// ones are read straight into the buffers that they will have.
import { filledUp } from "./frame.ts";

/** Parts that are larger together are not gathered. */
const MOST_GATHERED = 4 * 1024 * 1024;

export class PartReader {
  private sizes: Float64Array = new Float64Array(0);
  /** What is kept from frame to frame. */
  private gathered = new Uint8Array(0);
  /** The parts' own memory, where they are not gathered. */
  private own: ArrayBuffer[] | null = null;
  /** What is being read into: all parts, or one. */
  private target: Uint8Array = this.gathered;
  private size = 0;
  private got = 0;

  /** A new frame has parts of these sizes. */
  begin(sizes: Float64Array): void {
    const all = sizes.reduce((sum, size) => sum + filledUp(size), 0);
    this.sizes = sizes;
    this.own = all > MOST_GATHERED ? [] : null;
    if (this.own) return this.beginNext(this.own);
    if (this.gathered.length < all) this.gathered = new Uint8Array(all);
    this.aim(this.gathered, all);
    return undefined;
  }

  /** All parts are here. */
  get isWhole(): boolean {
    return this.got === this.size;
  }

  /** Where the next bytes belong. */
  room(): Uint8Array {
    return this.target.subarray(this.got, this.size);
  }

  /** So many bytes have come to {@link room}. */
  came(count: number): void {
    this.got += count;
    if (this.own && this.isWhole && this.own.length < this.sizes.length) this.beginNext(this.own);
  }

  /** The parts, each in a buffer of its own. */
  take(): readonly ArrayBuffer[] {
    const { own, sizes } = this;
    this.own = null;
    this.target = this.gathered;
    if (own) return Array.from(own, (buffer, at) => cut(buffer, sizes[at] ?? 0));
    const buffers: ArrayBuffer[] = [];
    let at = 0;
    for (const size of sizes) {
      buffers.push(this.gathered.buffer.slice(at, at + size));
      at += filledUp(size);
    }
    return buffers;
  }

  private beginNext(own: ArrayBuffer[]): void {
    const buffer = new ArrayBuffer(filledUp(this.sizes[own.length] ?? 0));
    own.push(buffer);
    this.aim(new Uint8Array(buffer), buffer.byteLength);
  }

  private aim(target: Uint8Array, size: number): void {
    this.target = target;
    this.size = size;
    this.got = 0;
  }
}

/** Without what fills it up. */
function cut(buffer: ArrayBuffer, size: number): ArrayBuffer {
  return buffer.byteLength === size ? buffer : buffer.slice(0, size);
}
