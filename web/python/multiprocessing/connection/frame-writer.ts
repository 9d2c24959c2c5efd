// The writing side of a pipe: small frames in one piece without waiting, large ones piece by piece.
// Python: Lib/multiprocessing/connection.py, Connection._send
import { HUNG_UP, PIPE_ATOMIC, PIPE_CAPACITY, type PipeId } from "../../../wire/pipes.ts";
import type { SemaphoreId } from "../../../wire/semaphores.ts";
import type { Blocking, Kernel, Told } from "../../../wire/system-call.ts";
import { BrokenPipeError } from "../../builtins/exceptions.ts";
import * as system from "../../system.ts";
import { filledUp, HEAD } from "./frame.ts";
import type { Message } from "./message-codec.ts";

/** Zeros behind a part that is no multiple of 8 bytes long. */
const FILLING = new Uint8Array(filledUp(1));

export class FrameWriter {
  constructor(
    private readonly kernel: Kernel,
    readonly pipe: PipeId,
  ) {}

  /**
   * Writes the whole message if it is small and there is room: true. Otherwise nothing of it was written.
   * BrokenPipeError when nobody can read it. With a `lock`, which every writer of this pipe takes, only if that is free.
   */
  tryWrite({ frame, length, parts }: Message, lock?: SemaphoreId): boolean {
    if (parts.length > 0 || length > PIPE_ATOMIC) return false;
    const count = this.kernel.pipes.writeWhole(this.pipe, frame, length, lock);
    if (count === HUNG_UP) throw new BrokenPipeError(32, "Broken pipe");
    return count !== 0;
  }

  /**
   * Blocks until all of the message is in the pipe. Woken by readers. `alone`: the caller holds a lock that every
   * writer takes. Then a large message may go ahead of what the pipe holds; elsewhere the pieces of two writers mix,
   * as they do in CPython.
   */
  *write(message: Message, told: Told, alone = false): Blocking<void> {
    yield* this.hand(message, told, alone);
    // What is ahead is not in the pipe yet: a write returns when it is.
    if (alone && goesInPieces(message)) yield* this.room(0, told);
  }

  /** The same, and comes back when the last of the message is ahead: for a thread of which nobody knows where it stands. */
  *hand(message: Message, told: Told, alone: boolean): Blocking<void> {
    const { frame, length, parts } = message;
    if (!goesInPieces(message)) {
      yield* this.writeBytes(frame, length, told);
      return;
    }
    const sizes = new Uint8Array(Float64Array.from(parts, (part) => part.length).buffer);
    const head = new Uint8Array(HEAD + sizes.length);
    head.set(frame.subarray(0, HEAD));
    head.set(sizes, HEAD);
    yield* this.writeBytes(head, head.length, told, alone);
    yield* this.writeBytes(frame.subarray(HEAD, length), length - HEAD, told, alone);
    for (const part of parts) {
      // Straight out of the memory of whoever sends.
      yield* this.writeBytes(part, part.length, told, alone);
      const filling = filledUp(part.length) - part.length;
      if (filling > 0) yield* this.writeBytes(FILLING, filling, told, alone);
    }
  }

  /** Blocks until `length` bytes are in the pipe, or `ahead` of it: see {@link Pipes.write}. */
  *writeBytes(bytes: Uint8Array, length: number, told: Told, ahead = false): Blocking<void> {
    let from = bytes;
    let left = length;
    for (;;) {
      const count = this.kernel.pipes.write(this.pipe, from, left, ahead);
      if (count === HUNG_UP) throw new BrokenPipeError(32, "Broken pipe");
      left -= count;
      if (left === 0) return;
      if (count > 0) from = from.subarray(count);
      // A large rest goes on when there is room for a good piece of it.
      else
        yield* this.room(
          left <= PIPE_ATOMIC ? left : Math.min(left, PIPE_CAPACITY / 2),
          told,
          ahead,
        );
    }
  }

  /** Blocks until so many bytes have room, or nobody will read them. Woken by readers. */
  private *room(bytes: number, told: Told, ahead = false): Blocking<void> {
    yield* system.wait([{ kind: "writable", pipe: this.pipe, bytes, ahead }], null, told);
  }
}

/** Larger than the pipe, or with parts of their own memory: it may go ahead. */
function goesInPieces({ parts, length }: Message): boolean {
  return parts.length > 0 || length > PIPE_CAPACITY;
}
