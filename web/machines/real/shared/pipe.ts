// Pipes in shared memory: a ring of bytes with any number of readers and writers. Readers take turns by one lock,
// writers by another; a reader and a writer never wait for each other but for bytes and for room.
//
//   reader                                        writer
//   READ_LOCK                                     WRITE_LOCK
//   WRITE − READ bytes are there: copy            RING − (WRITE − READ) have room: copy
//   READ += n, unlock                             WRITE += n, unlock
//   somebody waits to write? wake                 somebody waits to read? wake
//
// A message larger than the pipe goes ahead: the ring grows, once, and takes in more than a pipe holds. Its writer
// waits all the same until no more is left than a pipe holds, and if it ends before, what is beyond that was never
// written (`forgetAhead`). So nobody can tell, but for the time it takes.
//
// Each remembers how far it last saw the other (SEEN_…) and looks again only when that is not enough, which
// leaves the other's line in the other's cache. An end is gone when no slot holds it and none is on its way: both are
// one count, which goes up before anything is taken over and down after it was let go, so it is never 0 in between.
import type { Milliseconds } from "../../../base/units.ts";
import {
  HUNG_UP,
  PIPE_ATOMIC,
  PIPE_CAPACITY,
  type PipeId,
  type PipeSide,
} from "../../../wire/pipes.ts";
import { Kind, objectBase, Pipe, WaitSet } from "./object-layout.ts";
import type { ObjectTable } from "./object-table.ts";
import { PipeRings, putInto, takeFrom } from "./pipe-ring.ts";
import type { Section } from "./section.ts";
import { enterSet, leaveSet, wakeSet } from "./wait-set.ts";

/** Bytes that are copied inside one section. */
const MOST_AT_ONCE = PIPE_CAPACITY;
/** Who may ask for more is given so many bytes to look at, if they are there: mostly that is all of a message. */
const EAGER = 64;
/** Between two wake-ups of those who wait for room. */
const WRITERS_PAUSE: Milliseconds = 1;
/** No slot. */
const NOBODY = -1;

const HOLDERS = { read: Pipe.READERS, write: Pipe.WRITERS } as const;
const ENDS = { read: Pipe.READ_ENDS, write: Pipe.WRITE_ENDS } as const;

/** Pipes as one thread sees them. `slots` hold those who wait. */
export class PipeTable {
  private readonly words: Int32Array;
  private readonly rings: PipeRings;

  constructor(
    private readonly table: ObjectTable,
    private readonly slots: Int32Array,
    private readonly section: Section,
    /** Wakes those who wait in a set, now or soon: see {@link OwedWakes}. */
    private readonly wake: (set: number, pause?: Milliseconds) => void = (set) =>
      wakeSet(slots, table.words, set),
  ) {
    this.words = table.words;
    this.rings = new PipeRings(table, section);
  }

  /** A new pipe, both ends held by `slot` from its first moment. */
  make(slot: number): PipeId {
    return this.table.make(Kind.PIPE, PIPE_CAPACITY, (base, place) => {
      this.words[base + Pipe.RING] = place;
      this.words[base + Pipe.RING_BYTES] = PIPE_CAPACITY;
      for (const holders of [Pipe.READERS, Pipe.WRITERS])
        this.words[base + holders + (slot >> 5)] = 1 << (slot & 31);
      for (const ends of [Pipe.READ_ENDS, Pipe.WRITE_ENDS]) this.words[base + ends] = 1;
    });
  }

  /** See {@link Pipes.read}. */
  read(
    pipe: PipeId,
    into: Uint8Array,
    length = into.length,
    more?: (into: Uint8Array) => number,
  ): number {
    const { words, section } = this;
    const base = objectBase(pipe);
    section.enter(words, base + Pipe.READ_LOCK);
    const ring = this.rings.of(pipe);
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
    let count = Math.min(there, length, MOST_AT_ONCE);
    const asksForMore = more !== undefined && count === length;
    const copied = asksForMore ? Math.max(count, Math.min(there, into.length, EAGER)) : count;
    takeFrom(ring, read, into, 0, copied);
    if (asksForMore) {
      const wanted = Math.min(count + more(into), into.length);
      if (there < wanted) there = (Atomics.load(words, base + Pipe.WRITE) - read) | 0;
      count = Math.min(there, wanted, MOST_AT_ONCE);
      if (count > copied) takeFrom(ring, read, into, copied, count);
    }
    Atomics.store(words, base + Pipe.READ, (read + count) | 0);
    section.leave(words, base + Pipe.READ_LOCK);
    // While more is there than a pipe holds, nobody has what it waits for.
    if (
      there - count <= PIPE_CAPACITY &&
      Atomics.load(words, base + Pipe.WRITE_WAITERS + WaitSet.COUNT) > 0
    )
      this.wakeWriters(base, count);
    return count;
  }

  /** See {@link Pipes.write}. A slot that writes `ahead` may put in more than the pipe holds. */
  write(pipe: PipeId, from: Uint8Array, length = from.length, ahead = NOBODY): number {
    const { words, section } = this;
    if (this.isGone(pipe, "read")) return HUNG_UP;
    const base = objectBase(pipe);
    if (ahead !== NOBODY) this.rings.grow(pipe);
    section.enter(words, base + Pipe.WRITE_LOCK);
    const ring = this.rings.of(pipe);
    const write = words[base + Pipe.WRITE] ?? 0;
    let room = PIPE_CAPACITY - ((write - (words[base + Pipe.SEEN_READ] ?? 0)) | 0);
    if (room < length) {
      const read = Atomics.load(words, base + Pipe.READ);
      words[base + Pipe.SEEN_READ] = read;
      room = PIPE_CAPACITY - ((write - read) | 0);
    }
    if (ahead !== NOBODY && this.mayGoAhead(base, ahead, room))
      room += ring.bytes.length - PIPE_CAPACITY;
    if (room <= 0 || (length <= PIPE_ATOMIC && room < length)) {
      section.leave(words, base + Pipe.WRITE_LOCK);
      return 0;
    }
    const count = Math.min(room, length, MOST_AT_ONCE);
    putInto(ring, write, from, count);
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

  /** Whether there is room for so many bytes, or nobody will read them. */
  isWritable(pipe: PipeId, bytes: number): boolean {
    return PIPE_CAPACITY - this.available(pipe) >= bytes || this.isGone(pipe, "read");
  }

  /** Who has put in more than the pipe holds has ended: what is beyond that was never written. */
  forgetAhead(pipe: PipeId, slot: number): void {
    const { words, section } = this;
    const base = objectBase(pipe);
    if (Atomics.load(words, base + Pipe.AHEAD) !== slot + 1) return;
    const locks = [base + Pipe.WRITE_LOCK, base + Pipe.READ_LOCK];
    section.enterAll(words, locks);
    // Asked again inside: another may have gone ahead since, whose message nobody may cut.
    if (words[base + Pipe.AHEAD] === slot + 1) {
      const read = words[base + Pipe.READ] ?? 0;
      const written = ((words[base + Pipe.WRITE] ?? 0) - read) | 0;
      Atomics.store(words, base + Pipe.WRITE, (read + Math.min(written, PIPE_CAPACITY)) | 0);
      // Readers look anew.
      words[base + Pipe.SEEN_WRITE] = read;
      words[base + Pipe.AHEAD] = 0;
    }
    section.leaveAll(words, locks);
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

  /** One at a time: who was ahead before is done when no more is there than a pipe holds. `room` is what is left of that. */
  private mayGoAhead(base: number, slot: number, room: number): boolean {
    const { words } = this;
    if (words[base + Pipe.AHEAD] === slot + 1) return true;
    if (room < 0) return false;
    Atomics.store(words, base + Pipe.AHEAD, slot + 1);
    return true;
  }

  private count(pipe: PipeId, side: PipeSide, more: 1 | -1): void {
    Atomics.add(this.words, objectBase(pipe) + ENDS[side], more);
  }

  /** At once when what was ahead is in the pipe, and when half of it is free: nothing between these is urgent. */
  private wakeWriters(base: number, count: number): void {
    const { words } = this;
    const left =
      (Atomics.load(words, base + Pipe.WRITE) - Atomics.load(words, base + Pipe.READ)) | 0;
    const fellBelow = (level: number) => left <= level && left + count > level;
    const isUrgent = fellBelow(PIPE_CAPACITY) || fellBelow(PIPE_CAPACITY / 2);
    this.wake(base + Pipe.WRITE_WAITERS, isUrgent ? 0 : WRITERS_PAUSE);
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
      const base = objectBase(pipe);
      return {
        place: this.words[base + Pipe.RING] ?? 0,
        bytes: this.words[base + Pipe.RING_BYTES] ?? 0,
      };
    });
  }
}

/** Who waits on this side: readers for bytes, writers for room. */
function waiters(pipe: PipeId, side: PipeSide): number {
  return objectBase(pipe) + (side === "read" ? Pipe.READ_WAITERS : Pipe.WRITE_WAITERS);
}
