// The parts of a frame as they come out of a pipe. Memory that nobody has touched yet is slow: the system makes each of
// its pages first. So parts are first read one behind the other into memory that is used again and again, while others
// may be waiting for their turn to read; each gets a buffer of its own later, when nobody waits. They are read straight
// into the buffers that they will have when they are very large together, and when such buffers are here already,
// because the parts before them were only lent.
import { filledUp } from "./frame.ts";

/** Parts that are larger together are not gathered. */
const MOST_GATHERED = 4 * 1024 * 1024;
/** Buffers that are larger together are not kept for the next parts. */
const MOST_SPARE = 16 * 1024 * 1024;

export class PartReader {
  private sizes: Float64Array = new Float64Array(0);
  /** What is kept from frame to frame. */
  private gathered = new Uint8Array(0);
  /** Buffers that nobody uses any more, by their size. */
  private readonly spare = new Map<number, ArrayBuffer[]>();
  /** The parts' own memory, where they are not gathered, and where in it the next bytes belong. */
  private own: ArrayBuffer[] | null = null;
  private targets: Iterator<Uint8Array> | null = null;
  /** What is being read into: all parts, or one. */
  private target: Uint8Array = this.gathered;
  private size = 0;
  private got = 0;

  /** A new frame has parts of these sizes. */
  begin(sizes: Float64Array): void {
    const all = sizes.reduce((sum, size) => sum + filledUp(size), 0);
    const lent = this.takeSpare(sizes);
    this.sizes = sizes;
    if (all > MOST_GATHERED || lent) {
      this.own = [];
      this.targets = straightInto(this.own, sizes, lent ?? []);
      return this.aimAtNext(this.targets);
    }
    if (this.gathered.length < all) this.gathered = new Uint8Array(all);
    return this.aim(this.gathered, all);
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
    if (this.targets && this.isWhole) this.aimAtNext(this.targets);
  }

  /** The parts, each in a buffer of its own. */
  take(): readonly ArrayBuffer[] {
    const { own, sizes } = this;
    this.own = null;
    this.targets = null;
    this.target = this.gathered;
    if (own) return own;
    const buffers: ArrayBuffer[] = [];
    let at = 0;
    for (const size of sizes) {
      buffers.push(this.gathered.buffer.slice(at, at + size));
      at += filledUp(size);
    }
    return buffers;
  }

  /** Buffers that nobody can reach any more: the next parts may have them, if all of them find one of their size. */
  reuse(buffers: readonly ArrayBuffer[]): void {
    const all = buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
    this.spare.clear();
    if (all > MOST_SPARE) return;
    for (const buffer of buffers) {
      const alike = this.spare.get(buffer.byteLength);
      if (alike) alike.push(buffer);
      else this.spare.set(buffer.byteLength, [buffer]);
    }
  }

  private takeSpare(sizes: Float64Array): readonly ArrayBuffer[] | null {
    const found: ArrayBuffer[] = [];
    for (const size of sizes) {
      const buffer = this.spare.get(size)?.pop();
      if (buffer) found.push(buffer);
    }
    this.spare.clear();
    return found.length === sizes.length ? found : null;
  }

  private aimAtNext(targets: Iterator<Uint8Array, void>): void {
    const { value } = targets.next();
    if (value) this.aim(value, value.length);
  }

  private aim(target: Uint8Array, size: number): void {
    this.target = target;
    this.size = size;
    this.got = 0;
  }
}

/** Each part's memory, made when it is its turn if there is none to spare, and room for what fills it up. */
function* straightInto(
  own: ArrayBuffer[],
  sizes: Float64Array,
  spare: readonly ArrayBuffer[],
): Generator<Uint8Array, void> {
  for (const [at, size] of sizes.entries()) {
    const buffer = spare[at] ?? new ArrayBuffer(size);
    own.push(buffer);
    if (size > 0) yield new Uint8Array(buffer);
    const filling = filledUp(size) - size;
    if (filling > 0) yield new Uint8Array(filling);
  }
}
