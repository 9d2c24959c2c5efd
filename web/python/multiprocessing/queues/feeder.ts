// The feeder: a thread that carries what was put into a queue from its buffer into the pipe, so that put() need
// not wait for readers. It begins with the first object that the pipe could not take at once. A process that
// ends waits for its feeder: with a full pipe that nobody reads, for ever.
// Python: Lib/multiprocessing/queues.py, Queue._feed and _start_thread
import type { Tid } from "../../../base/units.ts";
import { PIPE_ATOMIC } from "../../../wire/pipes.ts";
import type { Blocking, Kernel, Told } from "../../../wire/system-call.ts";
import * as system from "../../system.ts";
import { writerOf } from "../connection/connection-state.ts";
import type { Connections } from "../connection/connections.ts";
import { Message } from "../connection/message-codec.ts";
import { Fifo } from "../fifo.ts";
import type { Finalizer, Finalizers } from "../finalize.ts";
import { LocalCondition } from "../local-condition.ts";
import type { Lane } from "./queue-parts.ts";

/** What a queue does for its feeder. */
export interface Fed {
  readonly lane: Lane;
  /** An object could not be sent: `message` is the name that the trace has for it, or 0. */
  failed(error: unknown, message: number): void;
}

/** What waits in the buffer: an object, or the message that it has become already. */
interface Waiting {
  readonly value: unknown;
  readonly id: number;
}

const LAST = Symbol("no more");

export class Feeder {
  private readonly buffer = new Fifo<Waiting | typeof LAST>();
  private readonly notEmpty: LocalCondition;
  private thread: Tid | null = null;
  /** Asleep: all that was in the buffer is in the pipe. */
  private idle = true;
  private ending: Finalizer | null = null;
  private joining: Finalizer | null = null;
  private joinCancelled = false;
  private readonly told: Told;
  /** Small messages, one behind the other, to be written in one piece. */
  private readonly batch = new Uint8Array(PIPE_ATOMIC);

  constructor(
    private readonly kernel: Kernel,
    private readonly connections: Connections,
    private readonly finalizers: Finalizers,
    private readonly fed: Fed,
  ) {
    this.notEmpty = new LocalCondition(kernel.semaphores);
    this.told = { ...fed.lane.putTold, what: "QueueFeederThread" };
  }

  /** Nothing is on its way: what is sent now overtakes nothing. */
  get isIdle(): boolean {
    return this.idle && this.buffer.length === 0;
  }

  /** To be sent after all that was given before. */
  push(value: unknown, id: number): void {
    if (this.thread === null) this.start();
    this.buffer.push({ value, id });
    this.notEmpty.notify();
  }

  /** Nothing more will come: the thread ends when it has sent all, and closes the pipe. False if there is none. */
  *close(): Blocking<boolean> {
    if (this.ending) yield* this.ending.call();
    return this.thread !== null;
  }

  /** Blocks until all is in the pipe. Woken by readers. */
  *join(): Blocking<void> {
    if (this.joining) yield* this.joining.call();
  }

  /** The process need not wait for it at its end: what is in the buffer then is lost. */
  cancelJoin(): void {
    this.joinCancelled = true;
    this.joining?.cancel();
  }

  private start(): void {
    const { buffer, notEmpty, finalizers, told } = this;
    this.idle = false;
    const thread = this.kernel.threads.start("QueueFeederThread", () => this.feed());
    this.thread = thread;
    const why = { ...told, what: "Queue.join_thread" };
    if (!this.joinCancelled) {
      this.joining = finalizers.add(-5, function* (): Blocking<void> {
        yield* system.wait([{ kind: "thread", tid: thread }], null, why);
      });
    }
    // oxlint-disable-next-line require-yield
    this.ending = finalizers.add(10, function* (): Blocking<void> {
      buffer.push(LAST);
      notEmpty.notify();
    });
  }

  private *feed(): Blocking<void> {
    const { buffer } = this;
    for (;;) {
      while (buffer.length === 0) {
        this.idle = true;
        yield* this.notEmpty.wait(null, { what: "QueueFeederThread", on: "" });
        this.idle = false;
      }
      if (yield* this.sendSome()) return;
    }
  }

  /** Sends what is in the buffer, small messages together. True when it was told to end. */
  private *sendSome(): Blocking<boolean> {
    const { buffer, batch } = this;
    let length = 0;
    let large: Message | null = null;
    let last = false;
    while (large === null && buffer.length > 0) {
      const next = buffer.shift();
      if (next === undefined || next === LAST) {
        last = next === LAST;
        break;
      }
      const message = this.messageOf(next);
      if (message === null) continue;
      if (message.parts.length > 0 || length + message.length > batch.length) large = message;
      else {
        length = message.copyTo(batch, length);
        this.connections.codec.giveBack(message);
      }
    }
    if (length > 0 || large !== null) yield* this.write(length, large);
    if (last) this.closePipe();
    return last;
  }

  private messageOf({ value, id }: Waiting): Message | null {
    if (value instanceof Message) return value;
    try {
      const message = this.connections.codec.encode(value);
      message.name(id);
      return message;
    } catch (error) {
      this.fed.failed(error, id);
      return null;
    }
  }

  /** Writes the first `length` bytes of the batch, and the message behind them. */
  private *write(length: number, large: Message | null): Blocking<void> {
    const { fed, told } = this;
    const { writeLock } = fed.lane;
    try {
      const writer = writerOf(fed.lane.writer);
      if (!writeLock.tryAcquire()) yield* writeLock.acquire(null, told);
      try {
        if (length > 0) yield* writer.writeBytes(this.batch, length, told);
        if (large) yield* writer.write(large, told, true);
      } finally {
        writeLock.release();
      }
    } catch (error) {
      fed.failed(error, 0);
    } finally {
      if (large) this.connections.codec.giveBack(large);
    }
  }

  closePipe(): void {
    const { ends } = this.connections;
    ends.close(this.fed.lane.reader);
    ends.close(this.fed.lane.writer);
  }
}
