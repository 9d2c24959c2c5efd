// Pipes as one process sees them: which ends it holds, and how often. Worker side.
import type { PipeId, Pipes, PipeSide } from "../../../wire/pipes.ts";
import type { SemaphoreId } from "../../../wire/semaphores.ts";
import type { PipeTable } from "../shared/pipe.ts";

export class ProcessPipes implements Pipes {
  /** How often this process holds an end, by pipe and side. An end that it was born with is not counted yet. */
  private readonly held = { read: new Map<PipeId, number>(), write: new Map<PipeId, number>() };

  constructor(
    private readonly table: PipeTable,
    private readonly slot: number,
    /** Looks for a few microseconds; what this process owes to others is paid first. */
    private readonly look: (look: () => boolean) => boolean,
  ) {}

  make(): PipeId {
    const pipe = this.table.make(this.slot);
    this.held.read.set(pipe, 1);
    this.held.write.set(pipe, 1);
    return pipe;
  }

  read(pipe: PipeId, into: Uint8Array, length = into.length): number {
    return this.table.read(pipe, into, length);
  }

  readWhole(
    pipe: PipeId,
    into: Uint8Array,
    head: number,
    sizeOf: (into: Uint8Array) => number,
    lock?: SemaphoreId,
  ): number {
    return this.table.readWhole(pipe, into, head, sizeOf, lock);
  }

  write(pipe: PipeId, from: Uint8Array, length = from.length, ahead = false): number {
    return ahead
      ? this.table.write(pipe, from, length, this.slot)
      : this.table.write(pipe, from, length);
  }

  writeWhole(pipe: PipeId, from: Uint8Array, length: number, lock?: SemaphoreId): number {
    return this.table.write(pipe, from, length, undefined, lock);
  }

  available(pipe: PipeId): number {
    return this.table.available(pipe);
  }

  glance(pipe: PipeId): boolean {
    return this.look(() => this.table.available(pipe) !== 0);
  }

  open(pipe: PipeId, side: PipeSide): void {
    this.table.ends.hold(pipe, side, this.slot);
    this.count(pipe, side, 1);
  }

  close(pipe: PipeId, side: PipeSide): void {
    if (this.count(pipe, side, -1) === 0) this.table.ends.letGo(pipe, side, this.slot);
  }

  lend(pipe: PipeId, side: PipeSide): void {
    this.table.ends.lend(pipe, side, 1);
  }

  adopt(pipe: PipeId, side: PipeSide): void {
    this.open(pipe, side);
    this.table.ends.lend(pipe, side, -1);
  }

  private count(pipe: PipeId, side: PipeSide, more: 1 | -1): number {
    const held = this.held[side];
    const count = Math.max(0, (held.get(pipe) ?? 0) + more);
    if (count === 0) held.delete(pipe);
    else held.set(pipe, count);
    return count;
  }
}
