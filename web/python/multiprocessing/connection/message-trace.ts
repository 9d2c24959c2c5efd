// Tells the trace where messages set out and where they arrive: an arrow each. The events are made once and filled
// in anew, since there may be a million.
import type { Kernel } from "../../../wire/system-call.ts";
import type { ObjectId } from "../../../wire/trace-event.ts";

export class MessageTrace {
  private readonly sent: { kind: "send"; object: ObjectId; message: number; bytes: number };
  private readonly received: { kind: "receive"; object: ObjectId; message: number };

  constructor(
    private readonly kernel: Kernel,
    readonly object: ObjectId,
  ) {
    this.sent = { kind: "send", object, message: 0, bytes: 0 };
    this.received = { kind: "receive", object, message: 0 };
  }

  /** A message sets out: the name that it is to carry, or 0 when the trace was not told of it. */
  depart(bytes: number): number {
    const { kernel, sent } = this;
    sent.message = kernel.newId();
    sent.bytes = bytes;
    return kernel.noteOften(sent) ? sent.message : 0;
  }

  /** The message of this name has arrived; 0 has none. */
  arrive(message: number): void {
    if (message === 0) return;
    this.received.message = message;
    this.kernel.noteOften(this.received);
  }
}
