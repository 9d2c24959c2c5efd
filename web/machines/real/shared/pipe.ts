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
// A small message goes through in one section, beside the lock that all who read (or write) messages take: whoever is inside
// the section and sees that lock free could have taken it and given it back in this moment. Who holds it has taken it
// before its own first section, so nobody gets between the pieces of a large message.
//
// Each remembers how far it last saw the other (SEEN_…) and looks again only when that is not enough, which
// leaves the other's line in the other's cache. Every exchange counts here: one costs as much as copying a small message.
import type { Milliseconds } from "../../../base/units.ts";
import {
  HUNG_UP,
  NOT_WHOLE,
  PIPE_ATOMIC,
  PIPE_CAPACITY,
  type PipeId,
  type PipeSide,
} from "../../../wire/pipes.ts";
import type { SemaphoreId } from "../../../wire/semaphores.ts";
import { Kind, objectBase, Pipe, WaitSet } from "./object-layout.ts";
import type { ObjectTable } from "./object-table.ts";
import { PipeEnds, waitersOf } from "./pipe-ends.ts";
import { between, further, PipeRings, putInto, takeFrom } from "./pipe-ring.ts";
import type { Section } from "./section.ts";
import { isFree } from "./semaphore.ts";
import { enterSet, leaveSet, wakeSet } from "./wait-set.ts";

/** Bytes that are copied inside one section: who is ended meanwhile is waited for, a tenth of a millisecond at most. */
const MOST_AT_ONCE = 1024 * 1024;
/** Of a message so many bytes are copied before its size is known, if they are there: mostly that is all of it. */
const EAGER = 64;
/** Between two wake-ups of those who wait for room. */
const WRITERS_PAUSE: Milliseconds = 1;
/** No slot. */
const NOBODY = -1;
/** No semaphore. */
const NO_LOCK: SemaphoreId = 0;

/** Pipes as one thread sees them. `slots` hold those who wait. */
export class PipeTable {
  /** Who holds which end. */
  readonly ends: PipeEnds;
  private readonly words: Int32Array;
  private readonly rings: PipeRings;

  constructor(
    private readonly table: ObjectTable,
    slots: Int32Array,
    private readonly section: Section,
    /** Wakes those who wait in a set, now or soon: see {@link OwedWakes}. */
    private readonly wake: (set: number, pause?: Milliseconds) => void = (set) =>
      wakeSet(slots, table.words, set),
  ) {
    this.words = table.words;
    this.ends = new PipeEnds(table, slots);
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
  read(pipe: PipeId, into: Uint8Array, length = into.length): number {
    const { words, section } = this;
    const base = objectBase(pipe);
    section.enter(words, base + Pipe.READ_LOCK);
    const read = words[base + Pipe.READ] ?? 0;
    let there = between(read, words[base + Pipe.SEEN_WRITE] ?? 0);
    if (there < length) {
      // Asked first: what a writer wrote before it went is there to be read.
      const last = this.ends.isGone(pipe, "write");
      there = this.seeWriting(base, read);
      if (there === 0) {
        section.leave(words, base + Pipe.READ_LOCK);
        return last ? HUNG_UP : 0;
      }
    }
    const count = Math.min(there, length, MOST_AT_ONCE);
    takeFrom(this.rings.of(pipe), read, into, 0, count);
    this.takenOut(base, read, count);
    return count;
  }

  /** See {@link Pipes.readWhole}. */
  readWhole(
    pipe: PipeId,
    into: Uint8Array,
    head: number,
    sizeOf: (into: Uint8Array) => number,
    lock: SemaphoreId = NO_LOCK,
  ): number {
    const { words, section } = this;
    const base = objectBase(pipe);
    section.enter(words, base + Pipe.READ_LOCK);
    const read = words[base + Pipe.READ] ?? 0;
    const size =
      lock === NO_LOCK || isFree(words, lock)
        ? this.copyWhole(pipe, read, into, head, sizeOf)
        : NOT_WHOLE;
    if (size > 0) {
      this.takenOut(base, read, size);
      return size;
    }
    section.leave(words, base + Pipe.READ_LOCK);
    return size === 0 && this.available(pipe) === HUNG_UP ? HUNG_UP : size;
  }

  /** See {@link Pipes.write}. A slot that writes `ahead` may put in more than the pipe holds. */
  write(
    pipe: PipeId,
    from: Uint8Array,
    length = from.length,
    ahead = NOBODY,
    lock: SemaphoreId = NO_LOCK,
  ): number {
    const { words, section } = this;
    const base = objectBase(pipe);
    if (ahead !== NOBODY) this.rings.grow(pipe);
    section.enter(words, base + Pipe.WRITE_LOCK);
    // Looked at plainly: to write in the moment before the last reader goes, or after it, is the same to all who can tell.
    const isGone = words[base + Pipe.READ_ENDS] === 0;
    if (isGone || (lock !== NO_LOCK && !isFree(words, lock))) {
      section.leave(words, base + Pipe.WRITE_LOCK);
      return isGone ? HUNG_UP : 0;
    }
    const ring = this.rings.of(pipe);
    const write = words[base + Pipe.WRITE] ?? 0;
    let room = PIPE_CAPACITY - between(words[base + Pipe.SEEN_READ] ?? 0, write);
    if (room < length) {
      const read = Atomics.load(words, base + Pipe.READ);
      words[base + Pipe.SEEN_READ] = read;
      room = PIPE_CAPACITY - between(read, write);
    }
    if (ahead !== NOBODY && this.mayGoAhead(base, ahead, room))
      room += ring.bytes.length - PIPE_CAPACITY;
    if (room <= 0 || (length <= PIPE_ATOMIC && room < length)) {
      section.leave(words, base + Pipe.WRITE_LOCK);
      return 0;
    }
    const count = Math.min(room, length, MOST_AT_ONCE);
    putInto(ring, write, from, count);
    Atomics.store(words, base + Pipe.WRITE, further(write, count));
    section.leave(words, base + Pipe.WRITE_LOCK);
    this.perhapsWake(base + Pipe.READ_WAITERS);
    return count;
  }

  available(pipe: PipeId): number {
    const base = objectBase(pipe);
    const there = this.lyingIn(base);
    if (there !== 0 || !this.ends.isGone(pipe, "write")) return there;
    // Looked at once more: what a writer wrote before it went is there to be read.
    return this.lyingIn(base) || HUNG_UP;
  }

  /** Whether so many bytes have room, or nobody will read them. A slot that is `ahead` has that of a large ring. */
  isWritable(pipe: PipeId, bytes: number, ahead = NOBODY): boolean {
    const base = objectBase(pipe);
    const isAhead = ahead !== NOBODY && Atomics.load(this.words, base + Pipe.AHEAD) === ahead + 1;
    const room = isAhead ? (this.words[base + Pipe.RING_BYTES] ?? 0) : PIPE_CAPACITY;
    return room - this.available(pipe) >= bytes || this.ends.isGone(pipe, "read");
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
      const written = between(read, words[base + Pipe.WRITE] ?? 0);
      Atomics.store(words, base + Pipe.WRITE, further(read, Math.min(written, PIPE_CAPACITY)));
      // Readers look anew.
      words[base + Pipe.SEEN_WRITE] = read;
      words[base + Pipe.AHEAD] = 0;
    }
    section.leaveAll(words, locks);
  }

  enterWaiters(pipe: PipeId, side: PipeSide, slot: number): void {
    enterSet(this.words, waitersOf(pipe, side), slot);
  }

  leaveWaiters(pipe: PipeId, side: PipeSide, slot: number): void {
    leaveSet(this.words, waitersOf(pipe, side), slot);
  }

  /** One at a time: who was ahead before is done when no more is there than a pipe holds. `room` is what is left of that. */
  private mayGoAhead(base: number, slot: number, room: number): boolean {
    const { words } = this;
    if (words[base + Pipe.AHEAD] === slot + 1) return true;
    if (room < 0) return false;
    Atomics.store(words, base + Pipe.AHEAD, slot + 1);
    return true;
  }

  /** Copies a whole message and says how many bytes it has; 0 when nothing is there, or NOT_WHOLE. Inside a reader's section. */
  private copyWhole(
    pipe: PipeId,
    read: number,
    into: Uint8Array,
    head: number,
    sizeOf: (into: Uint8Array) => number,
  ): number {
    const base = objectBase(pipe);
    let there = between(read, this.words[base + Pipe.SEEN_WRITE] ?? 0);
    if (there < head) there = this.seeWriting(base, read);
    if (there < head) return there === 0 ? 0 : NOT_WHOLE;
    const ring = this.rings.of(pipe);
    const copied = Math.min(there, into.length, EAGER);
    takeFrom(ring, read, into, 0, copied);
    const size = sizeOf(into);
    if (there < size) there = this.seeWriting(base, read);
    if (size > there || size > into.length) return NOT_WHOLE;
    if (size > copied) takeFrom(ring, read, into, copied, size);
    return size;
  }

  /** Looks how far writing has gone: bytes behind `read`. Inside a reader's section. */
  private seeWriting(base: number, read: number): number {
    const write = Atomics.load(this.words, base + Pipe.WRITE);
    this.words[base + Pipe.SEEN_WRITE] = write;
    return between(read, write);
  }

  /** The end of a reader's section: `count` bytes of those that were `there` are out. */
  private takenOut(base: number, read: number, count: number): void {
    const { words } = this;
    Atomics.store(words, base + Pipe.READ, further(read, count));
    this.section.leave(words, base + Pipe.READ_LOCK);
    if (Atomics.load(words, base + Pipe.WRITE_WAITERS + WaitSet.COUNT) > 0)
      this.wakeWriters(base, count);
  }

  /** Bytes written and not yet read. */
  private lyingIn(base: number): number {
    const { words } = this;
    return between(Atomics.load(words, base + Pipe.READ), Atomics.load(words, base + Pipe.WRITE));
  }

  /**
   * At once when what was ahead is in the pipe, and when half of the pipe, or of a large ring, is free: nothing between
   * these is urgent, and while more is there than a pipe holds, nobody else has what it waits for.
   */
  private wakeWriters(base: number, count: number): void {
    const left = this.lyingIn(base);
    const fellBelow = (level: number) => left <= level && left + count > level;
    const isUrgent =
      fellBelow(PIPE_CAPACITY) ||
      fellBelow(PIPE_CAPACITY / 2) ||
      fellBelow((this.words[base + Pipe.RING_BYTES] ?? 0) / 2);
    if (isUrgent || left < PIPE_CAPACITY)
      this.wake(base + Pipe.WRITE_WAITERS, isUrgent ? 0 : WRITERS_PAUSE);
  }

  private perhapsWake(set: number): void {
    if (Atomics.load(this.words, set + WaitSet.COUNT) > 0) this.wake(set);
  }
}
