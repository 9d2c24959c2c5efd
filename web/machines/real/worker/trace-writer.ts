// Writes this process's events into its trace ring. When the ring is full the process is held back until
// the page has drained it: nothing is lost, and a program that prints without end goes at the page's pace.
// Worker side.

import type { PrintEvent, Stream, TraceEvent } from "../../../wire/trace-event.ts";
import { Header, Slot, traceOffset, TRACE_RING_BYTES } from "../../../wire/shared-layout.ts";
import { MAX_EVENT_TEXT, TraceEncoder } from "../../../wire/trace-codec.ts";
import { ByteRing } from "../shared/byte-ring.ts";
import { waitUntil, type Waiter } from "../shared/futex.ts";
import { store } from "../shared/slots.ts";

export interface RingOwner extends Waiter {
  readonly shared: SharedArrayBuffer;
  /** Tells the page, which had stopped looking, that there is something to read. */
  ringBell(): void;
  /** Asks the page to drain the ring and then to wake this slot. */
  askToDrain(): void;
}

/** No text of one event is longer than the ring can hold several times over. */
export class TraceWriter {
  private readonly encoder = new TraceEncoder();
  private readonly ring: ByteRing;

  constructor(private readonly owner: RingOwner) {
    this.ring = new ByteRing(owner.shared, traceOffset(owner.slot), TRACE_RING_BYTES);
  }

  /** Blocks while the ring has no room for the event. Woken by the page. */
  write(event: TraceEvent): void {
    const bytes = this.encoder.encode(event);
    if (this.ring.free() < bytes.length) this.waitForRoom(bytes.length);
    this.ring.write(bytes);
    const { words } = this.owner;
    if (
      Atomics.load(words, Header.DOORBELL) === 1 &&
      Atomics.exchange(words, Header.DOORBELL, 0) === 1
    ) {
      this.owner.ringBell();
    }
  }

  /** Bytes that the ring has room for now. */
  room(): number {
    return this.ring.free();
  }

  /** Writes the last event of a process if there is room; it must not wait any more. */
  writeLast(event: TraceEvent): void {
    const bytes = this.encoder.encode(event);
    if (this.ring.free() >= bytes.length) this.ring.write(bytes);
  }

  private waitForRoom(size: number): void {
    const { words, slot } = this.owner;
    store(words, slot, Slot.RING_FULL, 1);
    this.owner.askToDrain();
    waitUntil(this.owner, () => (this.ring.free() >= size ? true : undefined), Infinity);
    store(words, slot, Slot.RING_FULL, 0);
  }
}

/** Text written to a stream: as many events as it needs, each with its place in the total order of writes. */
export function* printEvents(
  words: Int32Array,
  stamp: () => Omit<PrintEvent, "kind" | "stream" | "text" | "order">,
  stream: Stream,
  text: string,
): Generator<PrintEvent> {
  for (let at = 0; at < text.length; at += MAX_EVENT_TEXT) {
    const part = text.slice(at, at + MAX_EVENT_TEXT);
    yield { ...stamp(), kind: "print", stream, text: part, order: nextWrite(words) };
  }
}

function nextWrite(words: Int32Array): number {
  return Atomics.add(words, Header.WRITES, 1) >>> 0;
}
