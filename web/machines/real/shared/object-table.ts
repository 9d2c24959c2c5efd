// The run's shared objects and the heap behind them. Made, found and given back here; what each kind does is in
// a file of its own. Used by every worker and by the page; all of it inside one section.
import { assert } from "../../../base/assert.ts";
import { TooManyObjects } from "../../../wire/pipes.ts";
import {
  HEAP_LIMIT,
  HEAP_START,
  Kind,
  KIND,
  MAX_OBJECTS,
  objectBase,
  OBJECT_WORDS,
  OBJECTS_BYTES,
  Table,
} from "./object-layout.ts";
import type { Section } from "./section.ts";

/** Bytes in a unit of the heap. */
export const UNIT = 64;

/** What a run shares beside its process table. */
export interface SharedObjects {
  readonly objects: SharedArrayBuffer;
  /** Grows up to HEAP_LIMIT; where a buffer can't grow, it has a fixed size. */
  readonly heap: SharedArrayBuffer;
}

/** A piece of the heap: its place in units, its size in bytes. */
export interface Piece {
  readonly place: number;
  readonly bytes: number;
}

/** Without growing: enough for lessons. */
const FIXED_HEAP = 128 * 1024 * 1024;

export function makeSharedObjects(): SharedObjects {
  const growable = "growable" in SharedArrayBuffer.prototype;
  return {
    objects: new SharedArrayBuffer(OBJECTS_BYTES),
    heap: growable
      ? new SharedArrayBuffer(HEAP_START, { maxByteLength: HEAP_LIMIT })
      : new SharedArrayBuffer(FIXED_HEAP),
  };
}

export class ObjectTable {
  readonly words: Int32Array;
  readonly heap: SharedArrayBuffer;

  constructor(
    shared: SharedObjects,
    private readonly section: Section,
  ) {
    this.words = new Int32Array(shared.objects);
    this.heap = shared.heap;
  }

  /** Runs `work` while nobody else changes the table. It must be short; there may be no memory to grow into. */
  locked<T>(work: () => T): T {
    this.section.enter(this.words, Table.LOCK);
    try {
      return work();
    } finally {
      this.section.leave(this.words, Table.LOCK);
    }
  }

  /** A new object of a kind with `bytes` of heap, and what `fill` writes into its words. */
  make(kind: number, bytes: number, fill: (base: number, place: number) => void): number {
    const id = this.locked(() => this.place(kind, bytes, fill));
    if (id === 0) throw new TooManyObjects("the run has no room for another shared object");
    return id;
  }

  /** The same, only inside {@link locked}; 0 when there is no room. */
  place(kind: number, bytes: number, fill: (base: number, place: number) => void): number {
    const place = bytes === 0 ? 0 : this.allocate(bytes);
    if (place < 0) return 0;
    const found = this.findFree();
    if (found === 0) {
      if (bytes > 0) this.release(place, bytes);
      return 0;
    }
    const base = objectBase(found);
    this.words.fill(0, base, base + OBJECT_WORDS);
    fill(base, place);
    Atomics.store(this.words, base + KIND, kind);
    return found;
  }

  /** Gives an object back that has no piece of the heap any more; only inside {@link locked}. */
  forget(id: number): void {
    Atomics.store(this.words, objectBase(id) + KIND, Kind.FREE);
    this.words[Table.FREED] = (this.words[Table.FREED] ?? 0) + 1;
  }

  /** Gives an object of this kind and its piece of the heap back, unless `last` says that somebody has it still. */
  discard(id: number, kind: number, last: () => Piece | null): void {
    this.locked(() => {
      const piece = this.kindOf(id) === kind ? last() : null;
      if (piece === null) return;
      this.forget(id);
      if (piece.bytes > 0) this.release(piece.place, piece.bytes);
    });
  }

  kindOf(id: number): number {
    return Atomics.load(this.words, objectBase(id) + KIND);
  }

  /** The highest number that an object has. */
  get last(): number {
    return Atomics.load(this.words, Table.LAST);
  }

  /** Bytes of the heap at `place`. */
  bytesAt(place: number, length: number): Uint8Array<SharedArrayBuffer> {
    return new Uint8Array(this.heap, place * UNIT, length);
  }

  /** Takes a piece of the heap; only inside {@link locked}. −1 when there is none. */
  allocate(bytes: number): number {
    if (bytes > HEAP_LIMIT) return -1;
    const size = sizeClass(bytes);
    const head = Table.HEAP_FREE + size;
    const first = this.words[head] ?? 0;
    if (first !== 0) {
      // A free piece holds the next one's place in its first word.
      const next = new Int32Array(this.heap, first * UNIT, 1);
      this.words[head] = next[0] ?? 0;
      this.bytesAt(first, UNIT << size).fill(0);
      return first;
    }
    // Place 0 would look like none.
    const place = Math.max(1, this.words[Table.HEAP_TOP] ?? 0);
    const end = (place + (1 << size)) * UNIT;
    if (!this.growTo(end)) return -1;
    this.words[Table.HEAP_TOP] = end / UNIT;
    return place;
  }

  /** Gives a piece back; only inside {@link locked}. */
  release(place: number, bytes: number): void {
    const head = Table.HEAP_FREE + sizeClass(bytes);
    new Int32Array(this.heap, place * UNIT, 1)[0] = this.words[head] ?? 0;
    this.words[head] = place;
  }

  private growTo(end: number): boolean {
    const { heap } = this;
    if (end <= heap.byteLength) return true;
    const limit = heap.growable ? heap.maxByteLength : heap.byteLength;
    if (end > limit) return false;
    heap.grow(Math.min(limit, Math.max(end, heap.byteLength * 2)));
    return true;
  }

  private findFree(): number {
    const { words } = this;
    const last = words[Table.LAST] ?? 0;
    if ((words[Table.FREED] ?? 0) > 0) {
      for (let id = 1; id <= last; id++) {
        if (this.kindOf(id) !== Kind.FREE) continue;
        words[Table.FREED] = (words[Table.FREED] ?? 0) - 1;
        return id;
      }
    }
    if (last >= MAX_OBJECTS) return 0;
    Atomics.store(words, Table.LAST, last + 1);
    return last + 1;
  }
}

/** Which power of two of units holds so many bytes. */
export function sizeClass(bytes: number): number {
  const units = Math.ceil(bytes / UNIT);
  const size = units <= 1 ? 0 : 32 - Math.clz32(units - 1);
  assert(size < 26, "a piece of the heap is at most 1 GiB");
  return size;
}
