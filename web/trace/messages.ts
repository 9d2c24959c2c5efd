// Puts the two ends of messages together, in whatever order they are read. No DOM.
import type { MessageId, ReceiveEvent, SendEvent } from "../wire/trace-event.ts";
import type { Growing, Message } from "./shared-model.ts";

export class Messages {
  private readonly halves = new Map<MessageId, Growing<Message>>();

  /** Messages of which one end is known: sent and not received, or received with a sender still to be read. */
  get open(): Iterable<Message> {
    return this.halves.values();
  }

  /** The message that the event belongs to; complete when both its ends are there. */
  add(event: SendEvent | ReceiveEvent): Message {
    const { message: id, object } = event;
    const known = this.halves.get(id);
    const message = known ?? { id, object, send: null, receive: null };
    if (event.kind === "send") message.send = event;
    else message.receive = event;
    if (known) this.halves.delete(id);
    else this.halves.set(id, message);
    return message;
  }
}
