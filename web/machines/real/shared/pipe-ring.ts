// The bytes of a pipe: a ring in the heap. It has the size of a pipe until a message comes that is larger; then it
// grows, once, so that such a message crosses in a few pieces. Copies are quickest where both sides stand at the same
// place in a word: whoever writes multiples of 8 bytes has that.
import { PIPE_CAPACITY, type PipeId } from "../../../wire/pipes.ts";
import { objectBase, Pipe, Table } from "./object-layout.ts";
import type { ObjectTable } from "./object-table.ts";
import type { Section } from "./section.ts";

/**
 * Places count the bytes that came before, and go around at 2³⁰, the first number that an engine may keep in memory of its
 * own: to hand such a one to Atomics costs as much as to copy a small message.
 */
const ROUND = 2 ** 30 - 1;

/** The place `count` bytes further. */
export function further(place: number, count: number): number {
  return (place + count) & ROUND;
}

/** Bytes from one place to a later one. */
export function between(from: number, to: number): number {
  return (to - from) & ROUND;
}

/** A ring that has grown: half of it is more than goes through in the time that it takes to wake its writer. */
const LARGE = 4 * 1024 * 1024;
/** Up to so many bytes a loop over words is quicker than making a view; over bytes, up to so many. */
const FEW = 512;
const FEW_BYTES = 96;
/** Only small memory is remembered: what is large shall not be kept from its end. */
const SMALL = 64 * 1024;

/**
 * A ring, and the memory that was last copied into it or out of it, as words if it can be seen as such. Mostly it is the
 * same the next time; to ask it for its buffer takes as long as to copy a small message.
 */
export interface Ring {
  readonly place: number;
  readonly bytes: Uint8Array<SharedArrayBuffer>;
  readonly words: Int32Array<SharedArrayBuffer>;
  memory: Uint8Array | null;
  memoryWords: Int32Array | null;
}

/** Rings as one thread sees them. */
export class PipeRings {
  private readonly known: (Ring | undefined)[] = [];

  constructor(
    private readonly table: ObjectTable,
    private readonly section: Section,
  ) {}

  /** The ring of a pipe; only inside one of its sections. */
  of(pipe: PipeId): Ring {
    const { words } = this.table;
    const base = objectBase(pipe);
    const place = words[base + Pipe.RING] ?? 0;
    const size = words[base + Pipe.RING_BYTES] ?? 0;
    const known = this.known[pipe];
    if (known?.place === place && known.bytes.length === size) return known;
    const ring = makeRing(place, this.table.bytesAt(place, size));
    this.known[pipe] = ring;
    return ring;
  }

  /** Makes the ring a large one, if it is not and there is memory. What is in the pipe stays there. */
  grow(pipe: PipeId): void {
    const { table, section } = this;
    const { words } = table;
    const base = objectBase(pipe);
    if (Atomics.load(words, base + Pipe.RING_BYTES) === LARGE) return;
    const locks = [base + Pipe.WRITE_LOCK, base + Pipe.READ_LOCK, Table.LOCK];
    section.enterAll(words, locks);
    const small = words[base + Pipe.RING] ?? 0;
    const place = words[base + Pipe.RING_BYTES] === LARGE ? -1 : table.allocate(LARGE);
    if (place >= 0) {
      move(this.of(pipe).bytes, makeRing(place, table.bytesAt(place, LARGE)), words, base);
      words[base + Pipe.RING] = place;
      Atomics.store(words, base + Pipe.RING_BYTES, LARGE);
      table.release(small, PIPE_CAPACITY);
    }
    section.leaveAll(words, locks);
  }
}

/** What is in the pipe goes from one ring to another, each byte to where it is counted to be. */
function move(from: Uint8Array, to: Ring, words: Int32Array, base: number): void {
  const write = words[base + Pipe.WRITE] ?? 0;
  for (let at = words[base + Pipe.READ] ?? 0; at !== write;) {
    const start = at & (from.length - 1);
    const count = Math.min(between(at, write), from.length - start);
    putInto(to, at, from.subarray(start), count);
    at = further(at, count);
  }
}

function makeRing(place: number, bytes: Uint8Array<SharedArrayBuffer>): Ring {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  return { place, bytes, words, memory: null, memoryWords: null };
}

/** `memory` as words, if bytes from `at` to `end` are few whole words there and, from `start` on, in the ring. */
function wordsOf(
  ring: Ring,
  start: number,
  memory: Uint8Array,
  at: number,
  end: number,
): Int32Array | null {
  if (end - at > FEW || ((start | at | end) & 3) !== 0) return null;
  if (ring.memory !== memory) {
    const { buffer, byteOffset, length } = memory;
    const isSmall = buffer.byteLength <= SMALL;
    ring.memory = isSmall ? memory : null;
    ring.memoryWords =
      isSmall && (byteOffset & 3) === 0 ? new Int32Array(buffer, byteOffset, length >> 2) : null;
  }
  return ring.memoryWords;
}

/** Copies the first `count` bytes into the ring, to the place that is counted as `write`. */
export function putInto(ring: Ring, write: number, from: Uint8Array, count: number): void {
  const { bytes } = ring;
  const mask = bytes.length - 1;
  const start = write & mask;
  const source = wordsOf(ring, start, from, 0, count);
  if (source) {
    const { words } = ring;
    const last = words.length - 1;
    for (let i = 0, at = start >> 2; i < count >> 2; i++, at++) words[at & last] = source[i] ?? 0;
  } else if (count <= FEW_BYTES) {
    for (let i = 0; i < count; i++) bytes[(start + i) & mask] = from[i] ?? 0;
  } else {
    const first = Math.min(count, bytes.length - start);
    bytes.set(from.subarray(0, first), start);
    if (first < count) bytes.set(from.subarray(first, count));
  }
}

/** Copies what is counted as `read + at` and follows, up to `read + end`, to the same place after `into`'s beginning. */
export function takeFrom(
  ring: Ring,
  read: number,
  into: Uint8Array,
  at: number,
  end: number,
): void {
  const { bytes } = ring;
  const mask = bytes.length - 1;
  const start = (read + at) & mask;
  const target = wordsOf(ring, start, into, at, end);
  if (target) {
    const { words } = ring;
    const last = words.length - 1;
    for (let i = at >> 2, from = start >> 2; i < end >> 2; i++, from++)
      target[i] = words[from & last] ?? 0;
  } else if (end - at <= FEW_BYTES) {
    for (let i = at; i < end; i++) into[i] = bytes[(read + i) & mask] ?? 0;
  } else {
    const first = Math.min(end - at, bytes.length - start);
    into.set(bytes.subarray(start, start + first), at);
    if (at + first < end) into.set(bytes.subarray(0, end - at - first), at + first);
  }
}
