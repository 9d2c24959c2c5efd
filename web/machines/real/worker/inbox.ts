// This process's inbox: frames of bytes from its parent (at the start) and from the page (lines of input).
// Reading blocks; the writer is woken as room comes free. Worker side.
import { INBOX_BYTES, inboxOffset } from "../../../wire/shared-layout.ts";
import { ByteRing } from "../shared/byte-ring.ts";
import { wake, waitUntil, type Clock } from "../shared/futex.ts";
import { END_OF_INPUT, FRAME_HEAD } from "../shared/start-frame.ts";

export interface Waiter {
  readonly shared: SharedArrayBuffer;
  readonly words: Int32Array;
  readonly slot: number;
  readonly clock: Clock;
  /** Answers stop and kill by never returning. */
  interrupted(): void;
}

/** Blocks until a whole frame has come; null for the end of input. `writer` is woken as room comes free. */
export function readFrame(waiter: Waiter, writer: () => number): Uint8Array | null {
  const ring = new ByteRing(waiter.shared, inboxOffset(waiter.slot), INBOX_BYTES);
  const head = readExactly(waiter, ring, FRAME_HEAD, writer);
  const size = new DataView(head.buffer).getUint32(0, true);
  return size === END_OF_INPUT ? null : readExactly(waiter, ring, size, writer);
}

function readExactly(
  waiter: Waiter,
  ring: ByteRing,
  size: number,
  writer: () => number,
): Uint8Array {
  const { words, slot, clock } = waiter;
  const out = new Uint8Array(size);
  for (let have = 0; have < size;) {
    const some = () => (ring.available() > 0 ? true : undefined);
    waitUntil(words, slot, some, Infinity, clock, () => waiter.interrupted());
    const part = ring.read(size - have);
    out.set(part, have);
    have += part.length;
    const from = writer();
    if (from >= 0) wake(words, from);
  }
  return out;
}

/**
 * Blocks until all of `bytes` stand in the inbox of `child`, which is woken as they come. Gives up when
 * `gone` says that nobody will read them.
 */
export function writeFrame(
  waiter: Waiter,
  child: number,
  bytes: Uint8Array,
  gone: () => boolean,
): void {
  const { words, slot, clock } = waiter;
  const ring = new ByteRing(waiter.shared, inboxOffset(child), INBOX_BYTES);
  for (let done = 0; done < bytes.length && !gone();) {
    const room = () => (ring.free() > 0 || gone() ? true : undefined);
    waitUntil(words, slot, room, Infinity, clock, () => waiter.interrupted());
    done += ring.write(bytes.subarray(done));
    wake(words, child);
  }
}
