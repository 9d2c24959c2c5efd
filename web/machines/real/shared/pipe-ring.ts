// The bytes of a pipe: a ring in the heap. It has the size of a pipe until a message comes that is larger; then it
// grows, once, so that such a message crosses in a few pieces. Copies are quickest where both sides stand at the same
// place in a word: whoever writes multiples of 8 bytes has that.
import { PIPE_CAPACITY, type PipeId } from "../../../wire/pipes.ts";
import { objectBase, Pipe, Table } from "./object-layout.ts";
import type { ObjectTable } from "./object-table.ts";
import type { Section } from "./section.ts";

/** A ring that has grown. */
const LARGE = 1024 * 1024;
/** Up to so many bytes a loop is quicker than making a view. */
const FEW = 96;

interface Ring {
  readonly place: number;
  readonly bytes: Uint8Array<SharedArrayBuffer>;
}

/** Rings as one thread sees them. */
export class PipeRings {
  private readonly known = new Map<PipeId, Ring>();

  constructor(
    private readonly table: ObjectTable,
    private readonly section: Section,
  ) {}

  /** The ring of a pipe; only inside one of its sections. */
  of(pipe: PipeId): Uint8Array<SharedArrayBuffer> {
    const { words } = this.table;
    const base = objectBase(pipe);
    const place = words[base + Pipe.RING] ?? 0;
    const size = words[base + Pipe.RING_BYTES] ?? 0;
    const known = this.known.get(pipe);
    if (known?.place === place && known.bytes.length === size) return known.bytes;
    const bytes = this.table.bytesAt(place, size);
    this.known.set(pipe, { place, bytes });
    return bytes;
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
      move(this.of(pipe), table.bytesAt(place, LARGE), words, base);
      words[base + Pipe.RING] = place;
      Atomics.store(words, base + Pipe.RING_BYTES, LARGE);
      table.release(small, PIPE_CAPACITY);
    }
    section.leaveAll(words, locks);
  }
}

/** What is in the pipe goes from one ring to another, each byte to where it is counted to be. */
function move(from: Uint8Array, to: Uint8Array, words: Int32Array, base: number): void {
  const write = words[base + Pipe.WRITE] ?? 0;
  for (let at = words[base + Pipe.READ] ?? 0; at !== write;) {
    const start = at & (from.length - 1);
    const count = Math.min((write - at) | 0, from.length - start);
    putInto(to, at, from.subarray(start), count);
    at = (at + count) | 0;
  }
}

/** Copies the first `count` bytes into the ring, to the place that is counted as `write`. */
export function putInto(ring: Uint8Array, write: number, from: Uint8Array, count: number): void {
  const mask = ring.length - 1;
  const start = write & mask;
  if (count <= FEW) {
    for (let i = 0; i < count; i++) ring[(start + i) & mask] = from[i] ?? 0;
    return;
  }
  const first = Math.min(count, ring.length - start);
  ring.set(from.subarray(0, first), start);
  if (first < count) ring.set(from.subarray(first, count));
}

/** Copies what is counted as `read + at` and follows, up to `read + end`, to the same place after `into`'s beginning. */
export function takeFrom(
  ring: Uint8Array,
  read: number,
  into: Uint8Array,
  at: number,
  end: number,
): void {
  const mask = ring.length - 1;
  if (end - at <= FEW) {
    for (let i = at; i < end; i++) into[i] = ring[(read + i) & mask] ?? 0;
    return;
  }
  const start = (read + at) & mask;
  const first = Math.min(end - at, ring.length - start);
  into.set(ring.subarray(start, start + first), at);
  if (at + first < end) into.set(ring.subarray(0, end - at - first), at + first);
}
