// Putting messages into a lane: one at a time, under the lock of its writers.
// Python: Lib/multiprocessing/queues.py, SimpleQueue.put
import type { Blocking } from "../../../wire/system-call.ts";
import { writerOf } from "../connection/connection-state.ts";
import type { FrameWriter } from "../connection/frame-writer.ts";
import type { Message, MessageCodec } from "../connection/message-codec.ts";
import type { Lane } from "./queue-parts.ts";

export class LaneWriter {
  constructor(
    private readonly codec: MessageCodec,
    private readonly lane: Lane,
  ) {}

  /**
   * Puts an object in if that is possible at once: true. Else nothing is in, and {@link put} must follow at once.
   * Raises what pickling raises, and BrokenPipeError.
   */
  tryPut(value: unknown): boolean {
    const { codec } = this;
    const message = codec.encode(value);
    this.depart(message);
    const { writer, writeLock } = this.lane;
    if (writerOf(writer).tryWrite(message, writeLock.id)) {
      codec.giveBack(message);
      return true;
    }
    codec.keep(value, message);
    return false;
  }

  /** Blocks until an object is in. Woken by readers, and by a writer that lets the lock go. */
  *put(value: unknown): Blocking<void> {
    const { codec } = this;
    let message = codec.takeUp(value);
    if (message === null) {
      message = codec.encode(value);
      this.depart(message);
    }
    const sent = message;
    try {
      yield* this.inTurn((writer) => writer.write(sent, this.lane.putTold, true));
    } finally {
      codec.giveBack(sent);
    }
  }

  /** Blocks until a message is on its way in, see {@link FrameWriter.hand}, and gives it back. */
  *hand(message: Message): Blocking<void> {
    const { codec, lane } = this;
    try {
      yield* this.inTurn((writer) => writer.hand(message, lane.putTold, true));
    } finally {
      codec.giveBack(message);
    }
  }

  /** Blocks until `length` bytes of frames that stand one behind the other, at most PIPE_ATOMIC, are in. */
  *putFrames(bytes: Uint8Array, length: number): Blocking<void> {
    yield* this.inTurn((writer) => writer.writeBytes(bytes, length, this.lane.putTold));
  }

  /** Writes under the lock of the writers. */
  private *inTurn(write: (writer: FrameWriter) => Blocking<void>): Blocking<void> {
    const { writeLock, writer, putTold } = this.lane;
    if (!writeLock.tryAcquire()) yield* writeLock.acquire(null, putTold);
    try {
      yield* write(writerOf(writer));
    } finally {
      writeLock.release();
    }
  }

  /** The message's name in the trace travels in its head. */
  private depart(message: Message): void {
    const id = this.lane.trace?.depart(message.length) ?? 0;
    if (id !== 0) message.name(id);
  }
}
