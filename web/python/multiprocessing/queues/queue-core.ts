// What a Queue does behind its methods: a lane, a count of the free places, a feeder.
// Python: Lib/multiprocessing/queues.py, class Queue
import type { Seconds } from "../../../base/units.ts";
import type { Blocking } from "../../../wire/system-call.ts";
import type { Interpreter } from "../../interpreter.ts";
import { formatException } from "../../traceback.ts";
import { readerOf, writerOf } from "../connection/connection-state.ts";
import type { Connections } from "../connection/connections.ts";
import type { Message } from "../connection/message-codec.ts";
import type { Finalizers } from "../finalize.ts";
import { SemLock, type Identity, type SemLockState } from "../synchronize/sem-lock.ts";
import { Feeder } from "./feeder.ts";
import { LaneReader } from "./lane-reader.ts";
import {
  makeLane,
  makePlaces,
  sendLane,
  takeLane,
  type Lane,
  type LaneState,
} from "./queue-parts.ts";

/** What another process needs of a queue. */
export interface QueueState {
  readonly lane: LaneState;
  readonly places: SemLockState;
  readonly maxsize: number;
}

export class QueueCore {
  closed = false;
  readonly output: LaneReader;
  readonly feeder: Feeder;
  private used = false;

  private constructor(
    private readonly interpreter: Interpreter,
    private readonly connections: Connections,
    finalizers: Finalizers,
    readonly lane: Lane,
    /** Free places. */
    readonly places: SemLock,
    private readonly maxsize: number,
  ) {
    const { kernel } = interpreter;
    this.output = new LaneReader(kernel, connections.codec, lane, () => places.release());
    const failed = (error: unknown, id: number): void => this.failed(error, id, false);
    this.feeder = new Feeder(kernel, connections, finalizers, { lane, failed });
  }

  static make(
    interpreter: Interpreter,
    connections: Connections,
    finalizers: Finalizers,
    identity: Identity,
    maxsize: number,
  ): QueueCore {
    const { kernel } = interpreter;
    const lane = makeLane(kernel, connections, identity);
    const places = makePlaces(kernel, maxsize);
    return new QueueCore(interpreter, connections, finalizers, lane, places, maxsize);
  }

  static take(
    interpreter: Interpreter,
    connections: Connections,
    finalizers: Finalizers,
    { lane: state, places, maxsize }: QueueState,
  ): QueueCore {
    const { kernel } = interpreter;
    const lane = takeLane(kernel, connections, state);
    const semaphore = new SemLock(kernel, places);
    return new QueueCore(interpreter, connections, finalizers, lane, semaphore, maxsize);
  }

  get state(): QueueState {
    const { lane, places, maxsize } = this;
    return { lane: sendLane(this.connections, lane), places: places.state, maxsize };
  }

  /** Takes a free place: blocks until there is one or `seconds` (null: for ever) went by. Woken by readers. */
  *takePlace(seconds: Seconds | null): Blocking<boolean> {
    const { places, lane } = this;
    if (places.tryAcquire()) return true;
    return seconds !== 0 && (yield* places.acquire(seconds, lane.putTold));
  }

  /**
   * Puts an object in, its place being taken. When nothing is before it and the pipe has room it is sent at
   * once, which is what the feeder would do next; else the feeder sends it. Never blocks.
   */
  enqueue(value: unknown): void {
    this.used = true;
    if (!this.feeder.isIdle) return this.feeder.push(value, this.lane.trace?.depart(0) ?? 0);
    let message: Message;
    try {
      message = this.connections.codec.encode(value);
    } catch (error) {
      return this.failed(error, 0, true);
    }
    const id = this.lane.trace?.depart(message.length) ?? 0;
    if (id !== 0) message.name(id);
    if (this.sendNow(message)) this.connections.codec.giveBack(message);
    else this.feeder.push(message, id);
  }

  /** Objects put in and not yet taken out. */
  size(): number {
    return this.maxsize - this.places.value();
  }

  isEmpty(): boolean {
    return !readerOf(this.lane.reader).ready;
  }

  /** Nothing more will be put in by this process. */
  *close(): Blocking<void> {
    if (this.closed) return;
    this.closed = true;
    // Where there never was a need for a feeder, do what it would do at its end.
    if (!(yield* this.feeder.close()) && this.used) this.feeder.closePipe();
  }

  private sendNow(message: Message): boolean {
    const { writeLock, writer } = this.lane;
    try {
      return writerOf(writer).tryWrite(message, writeLock.id);
    } catch (error) {
      this.failed(error, 0, true);
      return true;
    }
  }

  /** An object could not be sent: it has never been in the queue, and stderr says why. */
  private failed(error: unknown, id: number, here: boolean): void {
    const { interpreter, lane, places } = this;
    const { kernel, mainName } = interpreter;
    places.release();
    lane.trace?.arrive(id);
    // The feeder's own frames are none of the program's.
    const frames = (one: unknown) => (here ? kernel.frames(one) : []);
    kernel.write("stderr", formatException(error, frames, mainName));
  }
}
