// This process's inbox: frames of bytes from its parent (at the start) and from the page (lines of input).
// Reading blocks; the writer is woken as room comes free. Worker side.
import { INBOX_BYTES, inboxOffset, Slot } from "../../../wire/shared-layout.ts";
import { ByteRing } from "../shared/byte-ring.ts";
import { wake, waitUntil, type Waiter } from "../shared/futex.ts";
import { load } from "../shared/slots.ts";
import { END_OF_INPUT, FRAME_HEAD } from "../shared/start-frame.ts";
import { post } from "./natives.ts";

/** A worker that waits at its inbox. */
export interface Receiver extends Waiter {
  readonly shared: SharedArrayBuffer;
}

/** Who writes into the inbox, as the reader sees it. */
export interface Writer {
  /** True when nothing more will come: the reader is woken then. */
  gone(): boolean;
  /** Hears that room has come free; `full` when there may have been none before. */
  goOn(full: boolean): void;
}

/** Who writes the image of this process: its parent, or for MainProcess, beforehand, the page. */
export function imageWriter({ words, slot }: Receiver): Writer {
  return {
    // Claimed, and nobody's child any more: see SlotDesk.retire.
    gone: () => load(words, slot, Slot.PID) !== 0 && load(words, slot, Slot.PARENT) < 0,
    goOn(full) {
      // It waits only while there is no room at all; waking a thread for nothing delays this one.
      if (!full) return;
      const parent = load(words, slot, Slot.PARENT);
      if (parent >= 0) wake(words, parent);
    },
  };
}

/** Who writes lines of input. */
export function pageWriter({ slot }: Receiver): Writer {
  return { gone: () => false, goOn: () => post({ kind: "more", slot }) };
}

/** Blocks until a whole frame has come; null for the end of input, or when its writer went away. */
export function readFrame(waiter: Receiver, writer: Writer): Uint8Array | null {
  const ring = new ByteRing(waiter.shared, inboxOffset(waiter.slot), INBOX_BYTES);
  const head = readExactly(waiter, ring, FRAME_HEAD, writer);
  if (head === null) return null;
  const size = new DataView(head.buffer).getUint32(0, true);
  return size === END_OF_INPUT ? null : readExactly(waiter, ring, size, writer);
}

function readExactly(
  waiter: Receiver,
  ring: ByteRing,
  size: number,
  writer: Writer,
): Uint8Array<ArrayBuffer> | null {
  const out = new Uint8Array(size);
  for (let have = 0; have < size;) {
    const some = () => {
      // Asked first: what a writer wrote before it went is there to be read.
      const last = writer.gone();
      return ring.available() > 0 ? true : last ? false : undefined;
    };
    if (waitUntil(waiter, some, Infinity) !== true) return null;
    const part = ring.read(size - have);
    out.set(part, have);
    have += part.length;
    // Asked after the reading: had the ring been full, no more than what was read could be free now.
    writer.goOn(ring.free() <= part.length);
  }
  return out;
}

/**
 * Blocks until all of `bytes` stand in the inbox of `child`, which is woken as they come. Gives up when
 * `gone` says that nobody will read them.
 */
export function writeFrame(
  waiter: Receiver,
  child: number,
  bytes: Uint8Array,
  gone: () => boolean,
): void {
  const { words } = waiter;
  const ring = new ByteRing(waiter.shared, inboxOffset(child), INBOX_BYTES);
  for (let done = 0; done < bytes.length && !gone();) {
    const room = () => (ring.free() > 0 || gone() ? true : undefined);
    waitUntil(waiter, room, Infinity);
    done += ring.write(bytes.subarray(done));
    wake(words, child);
  }
}
