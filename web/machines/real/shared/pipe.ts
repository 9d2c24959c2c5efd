// Pipes in shared memory: a ring of bytes with any number of readers and writers. Readers take turns by one lock,
// writers by another; a reader and a writer never wait for each other but for bytes and for room.
//
//   reader                                        writer
//   READ_LOCK                                     WRITE_LOCK
//   WRITE − READ bytes are there: copy            RING − (WRITE − READ) have room: copy
//   READ += n, unlock                             WRITE += n, unlock
//   somebody waits to write? wake                 somebody waits to read? wake
//
// Each remembers how far it last saw the other (SEEN_…) and looks again only when that is not enough, which
// leaves the other's line in the other's cache. An end is gone when no slot holds it and none is on its way: both are
// one count, which goes up before anything is taken over and down after it was let go, so it is never 0 in between.
import {
  HUNG_UP,
  PIPE_ATOMIC,
  PIPE_CAPACITY,
  type PipeId,
  type PipeSide,
} from "../../../wire/pipes.ts";
import { Kind, objectBase, Pipe, WaitSet } from "./object-layout.ts";
import type { ObjectTable } from "./object-table.ts";
import type { Section } from "./section.ts";
import { enterSet, leaveSet, wakeSet } from "./wait-set.ts";

const MASK = PIPE_CAPACITY - 1;
/** Up to so many bytes a loop is quicker than making a view. */
const FEW = 96;

const HOLDERS = { read: Pipe.READERS, write: Pipe.WRITERS } as const;
const ENDS = { read: Pipe.READ_ENDS, write: Pipe.WRITE_ENDS } as const;

interface Ring {
  readonly place: number;
  readonly bytes: Uint8Array<SharedArrayBuffer>;
}

/** Pipes as one thread sees them. `slots` hold those who wait. */
export class PipeTable {
  private readonly words: Int32Array;
  private readonly rings = new Map<PipeId, Ring>();

  constructor(
    private readonly table: ObjectTable,
    private readonly slots: Int32Array,
    private readonly section: Section,
    /** Wakes those who wait in a set, now or soon. */
    private readonly wake: (set: number) => void = (set) => wakeSet(slots, table.words, set),
  ) {
    this.words = table.words;
  }

  /** A new pipe, both ends held by `slot` from its first moment. */
  make(slot: number): PipeId {
    return this.table.make(Kind.PIPE, PIPE_CAPACITY, (base, place) => {
      this.words[base + Pipe.RING] = place;
      for (const holders of [Pipe.READERS, Pipe.WRITERS])
        this.words[base + holders + (slot >> 5)] = 1 << (slot & 31);
      for (const ends of [Pipe.READ_ENDS, Pipe.WRITE_ENDS]) this.words[base + ends] = 1;
    });
  }

  read(pipe: PipeId, into: Uint8Array, length = into.length): number {
    const { words, section } = this;
    const base = objectBase(pipe);
    const ring = this.ring(pipe);
    section.enter(words, base + Pipe.READ_LOCK);
    const read = words[base + Pipe.READ] ?? 0;
    let there = ((words[base + Pipe.SEEN_WRITE] ?? 0) - read) | 0;
    if (there < length) {
      // Asked first: what a writer wrote before it went is there to be read.
      const last = this.isGone(pipe, "write");
      const write = Atomics.load(words, base + Pipe.WRITE);
      words[base + Pipe.SEEN_WRITE] = write;
      there = (write - read) | 0;
      if (there === 0) {
        section.leave(words, base + Pipe.READ_LOCK);
        return last ? HUNG_UP : 0;
      }
    }
    const count = Math.min(there, length);
    const start = read & MASK;
    if (count <= FEW) {
      for (let i = 0; i < count; i++) into[i] = ring[(start + i) & MASK] ?? 0;
    } else {
      const first = Math.min(count, PIPE_CAPACITY - start);
      into.set(ring.subarray(start, start + first));
      if (first < count) into.set(ring.subarray(0, count - first), first);
    }
    Atomics.store(words, base + Pipe.READ, (read + count) | 0);
    section.leave(words, base + Pipe.READ_LOCK);
    this.perhapsWake(base + Pipe.WRITE_WAITERS);
    return count;
  }

  write(pipe: PipeId, from: Uint8Array, length = from.length): number {
    const { words, section } = this;
    if (this.isGone(pipe, "read")) return HUNG_UP;
    const base = objectBase(pipe);
    const ring = this.ring(pipe);
    section.enter(words, base + Pipe.WRITE_LOCK);
    const write = words[base + Pipe.WRITE] ?? 0;
    let room = PIPE_CAPACITY - ((write - (words[base + Pipe.SEEN_READ] ?? 0)) | 0);
    if (room < length) {
      const read = Atomics.load(words, base + Pipe.READ);
      words[base + Pipe.SEEN_READ] = read;
      room = PIPE_CAPACITY - ((write - read) | 0);
    }
    const whole = length <= PIPE_ATOMIC;
    if (room === 0 || (whole && room < length)) {
      section.leave(words, base + Pipe.WRITE_LOCK);
      return 0;
    }
    const count = Math.min(room, length);
    const start = write & MASK;
    if (count <= FEW) {
      for (let i = 0; i < count; i++) ring[(start + i) & MASK] = from[i] ?? 0;
    } else {
      const first = Math.min(count, PIPE_CAPACITY - start);
      ring.set(from.subarray(0, first), start);
      if (first < count) ring.set(from.subarray(first, count));
    }
    Atomics.store(words, base + Pipe.WRITE, (write + count) | 0);
    section.leave(words, base + Pipe.WRITE_LOCK);
    this.perhapsWake(base + Pipe.READ_WAITERS);
    return count;
  }

  available(pipe: PipeId): number {
    const last = this.isGone(pipe, "write");
    const base = objectBase(pipe);
    const there =
      (Atomics.load(this.words, base + Pipe.WRITE) - Atomics.load(this.words, base + Pipe.READ)) |
      0;
    return there === 0 && last ? HUNG_UP : there;
  }

  /** Bytes that could be written; HUNG_UP when nobody will read them. */
  room(pipe: PipeId): number {
    if (this.isGone(pipe, "read")) return HUNG_UP;
    return PIPE_CAPACITY - Math.max(0, this.available(pipe));
  }

  /** No slot holds this end, and none is on its way. */
  isGone(pipe: PipeId, side: PipeSide): boolean {
    return Atomics.load(this.words, objectBase(pipe) + ENDS[side]) === 0;
  }

  holds(pipe: PipeId, side: PipeSide, slot: number): boolean {
    const word = objectBase(pipe) + HOLDERS[side] + (slot >> 5);
    return (Atomics.load(this.words, word) & (1 << (slot & 31))) !== 0;
  }

  hold(pipe: PipeId, side: PipeSide, slot: number): void {
    const word = objectBase(pipe) + HOLDERS[side] + (slot >> 5);
    const bit = 1 << (slot & 31);
    this.count(pipe, side, 1);
    if ((Atomics.or(this.words, word, bit) & bit) !== 0) this.count(pipe, side, -1);
  }

  /** The slot of a forked child holds all ends that its parent's holds. */
  inherit(parent: number, child: number): void {
    for (let id = 1; id <= this.table.last; id++) {
      if (this.table.kindOf(id) !== Kind.PIPE) continue;
      for (const side of ["read", "write"] as const)
        if (this.holds(id, side, parent)) this.hold(id, side, child);
    }
  }

  /** The slot lets go of an end; when that was the last one, those on the other side hear of it. */
  letGo(pipe: PipeId, side: PipeSide, slot: number): void {
    const word = objectBase(pipe) + HOLDERS[side] + (slot >> 5);
    const bit = 1 << (slot & 31);
    if ((Atomics.and(this.words, word, ~bit) & bit) === 0) return;
    this.count(pipe, side, -1);
    this.perhapsGone(pipe, side);
  }

  /** More (1) or fewer (−1) ends of this side are on their way. */
  lend(pipe: PipeId, side: PipeSide, more: 1 | -1): void {
    this.count(pipe, side, more);
  }

  enterWaiters(pipe: PipeId, side: PipeSide, slot: number): void {
    enterSet(this.words, waiters(pipe, side), slot);
  }

  leaveWaiters(pipe: PipeId, side: PipeSide, slot: number): void {
    leaveSet(this.words, waiters(pipe, side), slot);
  }

  private count(pipe: PipeId, side: PipeSide, more: 1 | -1): void {
    Atomics.add(this.words, objectBase(pipe) + ENDS[side], more);
  }

  private perhapsWake(set: number): void {
    if (Atomics.load(this.words, set + WaitSet.COUNT) > 0) this.wake(set);
  }

  private perhapsGone(pipe: PipeId, side: PipeSide): void {
    if (!this.isGone(pipe, side)) return;
    wakeSet(this.slots, this.words, waiters(pipe, side === "read" ? "write" : "read"));
    // Asked again inside the section: another may have given it back, and its number be another pipe's by now.
    this.table.discard(pipe, Kind.PIPE, () => {
      if (!this.isGone(pipe, "read") || !this.isGone(pipe, "write")) return null;
      return { place: this.words[objectBase(pipe) + Pipe.RING] ?? 0, bytes: PIPE_CAPACITY };
    });
  }

  private ring(pipe: PipeId): Uint8Array<SharedArrayBuffer> {
    const place = this.words[objectBase(pipe) + Pipe.RING] ?? 0;
    const known = this.rings.get(pipe);
    if (known?.place === place) return known.bytes;
    const bytes = this.table.bytesAt(place, PIPE_CAPACITY);
    this.rings.set(pipe, { place, bytes });
    return bytes;
  }
}

/** Who waits on this side: readers for bytes, writers for room. */
function waiters(pipe: PipeId, side: PipeSide): number {
  return objectBase(pipe) + (side === "read" ? Pipe.READ_WAITERS : Pipe.WRITE_WAITERS);
}
