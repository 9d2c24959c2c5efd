// Small objects from one worker to another: as records in a ring, as JSON in a ring of ringbuf.js, as messages. Worker.
// The receiver times how long so many take and looks at every one of them.
import { RingBuffer } from "ringbuf.js";
import { item, itemsAreRight, QUEUE_ITEMS, QUEUE_ROUNDS, QUEUE_WARM_UP } from "../queue-items.ts";
import type { Item } from "../remote/tasks.ts";
import { timeBlocking, timeRounds } from "../timing.ts";
import { WordRing, type RingMemory } from "./word-ring.ts";

const ALL = QUEUE_ITEMS * (QUEUE_WARM_UP + QUEUE_ROUNDS);

/** A record: [ id, price, length of the name, its characters ]. */
export function sendRecords({ ring: memory }: { readonly ring: RingMemory }): void {
  const ring = new WordRing(memory);
  for (let i = 0; i < ALL; i++) {
    const { id, name, price } = item(i);
    ring.reserve(3 + name.length);
    ring.put(id);
    ring.put(price);
    ring.put(name.length);
    for (let at = 0; at < name.length; at++) ring.put(name.charCodeAt(at));
    ring.publish();
  }
}

export function receiveRecords({ ring: memory }: { readonly ring: RingMemory }): number[] {
  const ring = new WordRing(memory);
  return receive(() => {
    ring.await(3);
    const id = ring.take();
    const price = ring.take();
    let left = ring.take();
    ring.await(left);
    let name = "";
    for (; left > 0; left--) name += String.fromCharCode(ring.take());
    return { id, name, price };
  });
}

/** Bytes of the length that stands before each text. */
const HEAD = 4;

export function sendJson({ memory }: { readonly memory: SharedArrayBuffer }): void {
  const ring = new RingBuffer(memory, Uint8Array);
  const bytes = new Uint8Array(1024);
  const length = new DataView(bytes.buffer);
  const encoder = new TextEncoder();
  for (let i = 0; i < ALL; i++) {
    const { written } = encoder.encodeInto(JSON.stringify(item(i)), bytes.subarray(HEAD));
    length.setUint32(0, written);
    while (ring.available_write() < HEAD + written);
    ring.push(bytes, HEAD + written);
  }
}

export function receiveJson({ memory }: { readonly memory: SharedArrayBuffer }): number[] {
  const ring = new RingBuffer(memory, Uint8Array);
  const bytes = new Uint8Array(1024);
  const head = new DataView(bytes.buffer);
  const decoder = new TextDecoder();
  return receive(() => {
    while (ring.available_read() < HEAD);
    ring.pop(bytes, HEAD);
    const length = head.getUint32(0);
    while (ring.available_read() < length);
    ring.pop(bytes, length);
    return JSON.parse(decoder.decode(bytes.subarray(0, length)));
  });
}

/** Posts so many items whenever it is asked to. */
export function sendMessages({ port }: { readonly port: MessagePort }): Promise<never> {
  port.onmessage = () => {
    for (let i = 0; i < QUEUE_ITEMS; i++) port.postMessage(item(i));
  };
  return new Promise(() => {});
}

export async function receiveMessages({ port }: { readonly port: MessagePort }): Promise<number[]> {
  const rounds = await timeRounds(QUEUE_WARM_UP, QUEUE_ROUNDS, async () => {
    const items: Item[] = [];
    await new Promise<void>((resolve) => {
      port.onmessage = ({ data }: MessageEvent<Item>) => {
        items.push(data);
        if (items.length === QUEUE_ITEMS) resolve();
      };
      port.postMessage("go");
    });
    itemsAreRight(items);
  });
  return rounds.map((seconds) => seconds / QUEUE_ITEMS);
}

/** Seconds an item; `next` blocks until there is one. */
function receive(next: () => Item): number[] {
  const items: Item[] = [];
  const rounds = timeBlocking(QUEUE_WARM_UP, QUEUE_ROUNDS, 1, () => {
    items.length = 0;
    for (let i = 0; i < QUEUE_ITEMS; i++) items.push(next());
    itemsAreRight(items);
  });
  return rounds.map((seconds) => seconds / QUEUE_ITEMS);
}
