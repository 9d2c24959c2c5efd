// For tests: pipes of a machine that exists in memory only, with the capacity and the rules of real ones.
import { present } from "../../base/assert.ts";
import type { Pid } from "../../base/units.ts";
import {
  HUNG_UP,
  NOT_WHOLE,
  PIPE_ATOMIC,
  PIPE_CAPACITY,
  type PipeId,
  type PipeSide,
} from "../../wire/pipes.ts";

interface Pipe {
  readonly bytes: Uint8Array;
  length: number;
  /** How often each process holds an end; −1 stands for ends that are on their way. */
  readonly holders: Readonly<Record<PipeSide, Map<Pid, number>>>;
}

const UNDERWAY: Pid = -1;

export class TestPipes {
  private readonly all: Pipe[] = [];

  make(caller: Pid): PipeId {
    const holders = { read: new Map([[caller, 1]]), write: new Map([[caller, 1]]) };
    return this.all.push({ bytes: new Uint8Array(PIPE_CAPACITY), length: 0, holders }) - 1;
  }

  read(id: PipeId, into: Uint8Array, length = into.length): number {
    const pipe = this.at(id);
    const count = Math.min(length, pipe.length);
    if (count === 0) return pipe.length === 0 && !this.held(id, "write") ? HUNG_UP : 0;
    into.set(pipe.bytes.subarray(0, count));
    pipe.bytes.copyWithin(0, count, pipe.length);
    pipe.length -= count;
    return count;
  }

  readWhole(
    id: PipeId,
    into: Uint8Array,
    head: number,
    sizeOf: (into: Uint8Array) => number,
  ): number {
    const { bytes, length } = this.at(id);
    if (length === 0) return this.read(id, into);
    if (length < head) return NOT_WHOLE;
    into.set(bytes.subarray(0, head));
    const size = sizeOf(into);
    return size <= length && size <= into.length ? this.read(id, into, size) : NOT_WHOLE;
  }

  write(id: PipeId, from: Uint8Array, length = from.length): number {
    const pipe = this.at(id);
    if (!this.held(id, "read")) return HUNG_UP;
    const room = PIPE_CAPACITY - pipe.length;
    const count = Math.min(room, length);
    if (count < length && length <= PIPE_ATOMIC) return 0;
    pipe.bytes.set(from.subarray(0, count), pipe.length);
    pipe.length += count;
    return count;
  }

  available(id: PipeId): number {
    const { length } = this.at(id);
    return length === 0 && !this.held(id, "write") ? HUNG_UP : length;
  }

  /** Whether a write of so many bytes would be answered at once. */
  writable(id: PipeId, bytes: number): boolean {
    return PIPE_CAPACITY - this.at(id).length >= bytes || !this.held(id, "read");
  }

  open(id: PipeId, side: PipeSide, caller: Pid): void {
    this.count(id, side, caller, 1);
  }

  close(id: PipeId, side: PipeSide, caller: Pid): void {
    this.count(id, side, caller, -1);
  }

  lend(id: PipeId, side: PipeSide): void {
    this.count(id, side, UNDERWAY, 1);
  }

  adopt(id: PipeId, side: PipeSide, caller: Pid): void {
    this.count(id, side, UNDERWAY, -1);
    this.count(id, side, caller, 1);
  }

  private held(id: PipeId, side: PipeSide): boolean {
    return Array.from(this.at(id).holders[side].values()).some((count) => count > 0);
  }

  private count(id: PipeId, side: PipeSide, holder: Pid, change: number): void {
    const holders = this.at(id).holders[side];
    holders.set(holder, (holders.get(holder) ?? 0) + change);
  }

  private at(id: PipeId): Pipe {
    return present(this.all[id], `pipe ${id}`);
  }
}
