// What a machine offers for sending bytes: pipes of 64 KiB, with the rules of POSIX. Reading and writing never
// block; the system call `wait` does, on `readable` and `writable`.
// Python: Lib/multiprocessing/connection.py, over os.pipe and socketpair; POSIX: pipe, read, write

import type { SemaphoreId } from "./semaphores.ts";

/** Names a pipe in the whole run. */
export type PipeId = number;

/** `read` is where bytes come out. */
export type PipeSide = "read" | "write";

/** Bytes that a pipe holds, as Linux's do. */
export const PIPE_CAPACITY = 64 * 1024;
/** So many bytes are written in one piece or not at all, whoever else writes. POSIX: PIPE_BUF */
export const PIPE_ATOMIC = 4096;

/** Answers of {@link Pipes.read} and {@link Pipes.write} when the other side is gone. */
export const HUNG_UP = -1;
/** Answer of {@link Pipes.readWhole} when something is there, or may be, that is not to be had in this way. */
export const NOT_WHOLE = -2;

/**
 * A process holds an end as often as it has opened it; a pipe's end is gone when no process holds it and none
 * is on its way to one. What a process holds goes with it when it ends, however it ends.
 */
export interface Pipes {
  /** A new pipe; the caller holds each end once. Throws {@link TooManyObjects}. */
  make(): PipeId;
  /**
   * Takes out up to `length` bytes (without it: as many as `into` holds). 0: nothing is there now; {@link HUNG_UP}: and
   * nothing will be.
   */
  read(pipe: PipeId, into: Uint8Array, length?: number): number;
  /**
   * Takes out a whole message of at most as many bytes as `into` holds, or nothing. `sizeOf` is given what it begins with,
   * `head` bytes or more, and says how many it has, Infinity when it can't be had in this way. 0: nothing is there
   * now; {@link HUNG_UP}: and nothing will be; {@link NOT_WHOLE}: by {@link read} alone. What stands in `into` behind the
   * message is anything then.
   *
   * With a `lock` it is as if the caller had taken that, read, and given it back, in one moment; {@link NOT_WHOLE} when it
   * is not free.
   */
  readWhole(
    pipe: PipeId,
    into: Uint8Array,
    head: number,
    sizeOf: (into: Uint8Array) => number,
    lock?: SemaphoreId,
  ): number;
  /**
   * Puts in the first `length` bytes (without it: all), or what has room, and says how much. 0: none; {@link HUNG_UP}:
   * nobody can read it any more. `ahead`: they are of a message larger than the pipe, of which a machine may take in
   * more than the pipe holds. Its writer then waits until 0 bytes are `writable`: when a write of POSIX would return.
   */
  write(pipe: PipeId, from: Uint8Array, length?: number, ahead?: boolean): number;
  /**
   * Puts in the first `length` bytes, at most PIPE_ATOMIC, or nothing: 0 when there is no room for them, {@link HUNG_UP} as
   * above. With a `lock` it is as if the caller had taken that, written, and given it back, in one moment; 0 when it is not free.
   */
  writeWhole(pipe: PipeId, from: Uint8Array, length: number, lock?: SemaphoreId): number;
  /** Bytes that could be read now; {@link HUNG_UP} when there are none and no writer is left. */
  available(pipe: PipeId): number;
  /**
   * For a reader that has nothing else to do than to wait: whether something comes within a microsecond or two. A machine on
   * which others are at work meanwhile looks that long, since to wait costs as much; another says no.
   */
  glance(pipe: PipeId): boolean;
  /** The caller holds this end once more: it was given it at its start. */
  open(pipe: PipeId, side: PipeSide): void;
  /** The caller holds it once less. */
  close(pipe: PipeId, side: PipeSide): void;
  /** The end sets out inside a message: it stays open until somebody has taken it up. */
  lend(pipe: PipeId, side: PipeSide): void;
  /** The end that {@link lend} sent has arrived: the caller holds it. */
  adopt(pipe: PipeId, side: PipeSide): void;
}

/** The run has no room for another pipe, semaphore or block of memory. */
export class TooManyObjects extends Error {
  override readonly name = "TooManyObjects";
}
