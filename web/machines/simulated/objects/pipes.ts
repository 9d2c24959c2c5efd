// Pipes of the simulated machine, with POSIX's rules. Their bytes stand in pieces as they were written, so that a
// pipe that holds little takes little.
import { present } from "../../../base/assert.ts";
import type { Pid } from "../../../base/units.ts";
import {
  HUNG_UP,
  NOT_WHOLE,
  PIPE_ATOMIC,
  PIPE_CAPACITY,
  TooManyObjects,
  type PipeId,
  type PipeSide,
} from "../../../wire/pipes.ts";
import { WaitSet, type Sleeper } from "./wait-set.ts";

const MOST_PIPES = 100_000;

interface Pipe<T extends Sleeper> {
  readonly pieces: Uint8Array[];
  /** Bytes of the first piece that are gone. */
  taken: number;
  length: number;
  /** How often each process holds an end. */
  readonly holders: Readonly<Record<PipeSide, Map<Pid, number>>>;
  /** Ends on their way to a process. */
  readonly lent: Record<PipeSide, number>;
  /** Who waits for bytes, and for room. */
  readonly waiters: Readonly<Record<PipeSide, WaitSet<T>>>;
}

export class PipeTable<T extends Sleeper> {
  private readonly all: Pipe<T>[] = [];

  /** `wakeAll` is called when those who wait may find what they wait for. */
  constructor(private readonly wakeAll: (waiters: WaitSet<T>) => void) {}

  make(caller: Pid): PipeId {
    if (this.all.length >= MOST_PIPES) throw new TooManyObjects("too many pipes");
    return this.all.push({
      pieces: [],
      taken: 0,
      length: 0,
      holders: { read: new Map([[caller, 1]]), write: new Map([[caller, 1]]) },
      lent: { read: 0, write: 0 },
      waiters: { read: new WaitSet(), write: new WaitSet() },
    });
  }

  read(id: PipeId, into: Uint8Array, length = into.length): number {
    const pipe = this.at(id);
    if (pipe.length === 0) return isHeld(pipe, "write") ? 0 : HUNG_UP;
    const wanted = Math.min(length, pipe.length);
    let read = 0;
    while (read < wanted) {
      const piece = present(pipe.pieces[0], "a piece");
      const part = piece.subarray(pipe.taken, pipe.taken + wanted - read);
      into.set(part, read);
      read += part.length;
      pipe.taken += part.length;
      if (pipe.taken === piece.length) {
        pipe.pieces.shift();
        pipe.taken = 0;
      }
    }
    pipe.length -= read;
    if (read > 0) this.wakeAll(pipe.waiters.write);
    return read;
  }

  /** A whole message, or nothing: see {@link Pipes.readWhole}. */
  readWhole(
    id: PipeId,
    into: Uint8Array,
    head: number,
    sizeOf: (into: Uint8Array) => number,
  ): number {
    const pipe = this.at(id);
    if (pipe.length === 0) return isHeld(pipe, "write") ? 0 : HUNG_UP;
    if (pipe.length < head || head > into.length) return NOT_WHOLE;
    peek(pipe, into, head);
    const size = sizeOf(into);
    return size <= pipe.length && size <= into.length ? this.read(id, into, size) : NOT_WHOLE;
  }

  write(id: PipeId, from: Uint8Array, length = from.length): number {
    const pipe = this.at(id);
    if (!isHeld(pipe, "read")) return HUNG_UP;
    const count = Math.min(PIPE_CAPACITY - pipe.length, length);
    if (count === 0 || (count < length && length <= PIPE_ATOMIC)) return 0;
    pipe.pieces.push(from.slice(0, count));
    pipe.length += count;
    this.wakeAll(pipe.waiters.read);
    return count;
  }

  available(id: PipeId): number {
    const pipe = this.at(id);
    return pipe.length === 0 && !isHeld(pipe, "write") ? HUNG_UP : pipe.length;
  }

  /** Whether a write of so many bytes would be answered at once. */
  writable(id: PipeId, bytes: number): boolean {
    const pipe = this.at(id);
    return PIPE_CAPACITY - pipe.length >= bytes || !isHeld(pipe, "read");
  }

  open(id: PipeId, side: PipeSide, caller: Pid): void {
    this.count(this.at(id), side, caller, 1);
  }

  close(id: PipeId, side: PipeSide, caller: Pid): void {
    this.count(this.at(id), side, caller, -1);
  }

  lend(id: PipeId, side: PipeSide): void {
    this.at(id).lent[side] += 1;
  }

  adopt(id: PipeId, side: PipeSide, caller: Pid): void {
    const pipe = this.at(id);
    this.count(pipe, side, caller, 1);
    pipe.lent[side] -= 1;
  }

  /** A forked child holds what its parent holds. */
  inherit(parent: Pid, child: Pid): void {
    for (const { holders } of this.all)
      for (const side of SIDES) {
        const count = holders[side].get(parent) ?? 0;
        if (count > 0) holders[side].set(child, (holders[side].get(child) ?? 0) + count);
      }
  }

  /** What a process held goes with it. */
  releaseAll(pid: Pid): void {
    for (const pipe of this.all)
      for (const side of SIDES) if (pipe.holders[side].delete(pid)) this.wakeIfGone(pipe, side);
  }

  waiters(id: PipeId, side: PipeSide): WaitSet<T> {
    return this.at(id).waiters[side];
  }

  private count(pipe: Pipe<T>, side: PipeSide, holder: Pid, change: number): void {
    const holders = pipe.holders[side];
    const count = (holders.get(holder) ?? 0) + change;
    if (count > 0) holders.set(holder, count);
    else if (holders.delete(holder)) this.wakeIfGone(pipe, side);
  }

  private wakeIfGone(pipe: Pipe<T>, side: PipeSide): void {
    if (!isHeld(pipe, side)) this.wakeAll(pipe.waiters[side === "read" ? "write" : "read"]);
  }

  private at(id: PipeId): Pipe<T> {
    return present(this.all[id - 1], `pipe ${id}`);
  }
}

/** Copies the first `count` bytes, all of which are there. */
function peek({ pieces, taken }: Pipe<Sleeper>, into: Uint8Array, count: number): void {
  let at = 0;
  for (let next = 0; at < count; next++) {
    const piece = present(pieces[next], "a piece");
    const from = next === 0 ? taken : 0;
    const part = piece.subarray(from, from + count - at);
    into.set(part, at);
    at += part.length;
  }
}

const SIDES = ["read", "write"] as const;

function isHeld({ holders, lent }: Pipe<Sleeper>, side: PipeSide): boolean {
  return holders[side].size > 0 || lent[side] > 0;
}
