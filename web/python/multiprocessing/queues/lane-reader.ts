// Taking messages out of a lane: one at a time, under the lock of its readers.
// Python: Lib/multiprocessing/queues.py, SimpleQueue.get and Queue.get
import type { Seconds } from "../../../base/units.ts";
import type { Blocking, Kernel } from "../../../wire/system-call.ts";
import { readerOf } from "../connection/connection-state.ts";
import type { FrameReader } from "../connection/frame-reader.ts";
import type { MessageCodec } from "../connection/message-codec.ts";
import * as system from "../../system.ts";
import type { Lane } from "./queue-parts.ts";

/** Nothing was there in time. */
export const NOTHING = Symbol("nothing");

export class LaneReader {
  /** Whether the object that was got last has large buffers, of which nobody knows but who got it. */
  broughtBuffers = false;

  constructor(
    private readonly kernel: Kernel,
    private readonly codec: MessageCodec,
    private readonly lane: Lane,
    /** Called when a message is out of the pipe. */
    private readonly taken: () => void,
  ) {}

  /** The next object if one is there at once, or `soon`, and nobody else is reading one; else {@link NOTHING}. */
  tryGet(soon = true): unknown {
    const { lane } = this;
    const reader = readerOf(lane.reader);
    return reader.tryReadBeside(lane.readLock.id, soon) ? this.finish(reader) : NOTHING;
  }

  /** Blocks until an object is there. Woken by writers, and by a reader that lets the lock go. */
  *get(): Blocking<unknown> {
    const { lane } = this;
    const reader = readerOf(lane.reader);
    yield* this.acquire(null);
    try {
      yield* reader.read(lane.getTold);
    } finally {
      lane.readLock.release();
    }
    return this.finish(reader);
  }

  /** The same, for at most so many seconds; {@link NOTHING} when they went by. */
  *getWithin(seconds: Seconds): Blocking<unknown> {
    const { lane, kernel } = this;
    const end = kernel.now() + seconds;
    const reader = readerOf(lane.reader);
    if (!(yield* this.acquire(seconds))) return NOTHING;
    try {
      if (!reader.ready) {
        const left = Math.max(0, end - kernel.now());
        if (seconds === 0) return NOTHING;
        if ((yield* system.wait(reader.readable, left, lane.getTold)).length === 0) return NOTHING;
      }
      yield* reader.read(lane.getTold);
    } finally {
      lane.readLock.release();
    }
    return this.finish(reader);
  }

  /** Buffers of the object that was got last, which nobody can reach any more: their memory is there for the next. */
  reuseBuffers(buffers: readonly ArrayBuffer[]): void {
    readerOf(this.lane.reader).reuseBuffers(buffers);
  }

  private *acquire(timeout: Seconds | null): Blocking<boolean> {
    const { readLock, getTold } = this.lane;
    if (readLock.tryAcquire()) return true;
    return timeout !== 0 && (yield* readLock.acquire(timeout, getTold));
  }

  /** Out of the pipe: told of, and made an object of after the lock was given back. */
  private finish(reader: FrameReader): unknown {
    this.taken();
    this.lane.trace?.arrive(reader.id);
    const value = this.codec.decode(reader);
    this.broughtBuffers = reader.hasParts && this.codec.isUnseen;
    return value;
  }
}
