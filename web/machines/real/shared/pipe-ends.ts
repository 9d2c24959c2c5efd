// Who holds which end of which pipe. An end is gone when no slot holds it and none is on its way: both are one count, which
// goes up before anything is taken over and down after it was let go, so it is never 0 in between. A pipe of which
// both ends are gone is given back.
import type { PipeId, PipeSide } from "../../../wire/pipes.ts";
import { Kind, objectBase, Pipe } from "./object-layout.ts";
import type { ObjectTable } from "./object-table.ts";
import { wakeSet } from "./wait-set.ts";

const HOLDERS = { read: Pipe.READERS, write: Pipe.WRITERS } as const;
const ENDS = { read: Pipe.READ_ENDS, write: Pipe.WRITE_ENDS } as const;

/** Who waits on this side: readers for bytes, writers for room. */
export function waitersOf(pipe: PipeId, side: PipeSide): number {
  return objectBase(pipe) + (side === "read" ? Pipe.READ_WAITERS : Pipe.WRITE_WAITERS);
}

/** The ends of all pipes as one thread sees them. `slots` hold those who wait. */
export class PipeEnds {
  private readonly words: Int32Array;

  constructor(
    private readonly table: ObjectTable,
    private readonly slots: Int32Array,
  ) {
    this.words = table.words;
  }

  /** No slot holds this end, and none is on its way. */
  isGone(pipe: PipeId, side: PipeSide): boolean {
    return Atomics.load(this.words, objectBase(pipe) + ENDS[side]) === 0;
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

  private holds(pipe: PipeId, side: PipeSide, slot: number): boolean {
    const word = objectBase(pipe) + HOLDERS[side] + (slot >> 5);
    return (Atomics.load(this.words, word) & (1 << (slot & 31))) !== 0;
  }

  private count(pipe: PipeId, side: PipeSide, more: 1 | -1): void {
    Atomics.add(this.words, objectBase(pipe) + ENDS[side], more);
  }

  private perhapsGone(pipe: PipeId, side: PipeSide): void {
    if (!this.isGone(pipe, side)) return;
    wakeSet(this.slots, this.words, waitersOf(pipe, side === "read" ? "write" : "read"));
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
