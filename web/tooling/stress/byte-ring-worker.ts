// One worker writes a stream of bytes into a ring, the other reads it, in pieces of every size; both wait
// for each other by futex. What comes out is what went in.
import { parentPort, workerData } from "node:worker_threads";
import { ByteRing } from "../../machines/real/shared/byte-ring.ts";
import { waitUntil, wake } from "../../machines/real/shared/futex.ts";
import { INBOX_BYTES, inboxOffset } from "../../wire/shared-layout.ts";

export interface ByteStream {
  readonly shared: SharedArrayBuffer;
  /** 0 writes, 1 reads. */
  readonly slot: number;
  readonly total: number;
}

// What run-workers.ts hands over.
const { shared, slot, total } = workerData as ByteStream;
const words = new Int32Array(shared);
const ring = new ByteRing(shared, inboxOffset(1), INBOX_BYTES);
const byteAt = (place: number) => (place * 31 + (place >> 8)) & 255;
const other = 1 - slot;

function wait(ready: () => boolean): void {
  const look = () => (ready() ? true : undefined);
  waitUntil({ words, slot, clock: () => performance.now(), interrupted() {} }, look, Infinity);
}

let done = 0;
for (let piece = 1; done < total; piece = (piece * 7) % 65_537) {
  if (slot === 0) {
    const bytes = Uint8Array.from({ length: Math.min(piece, total - done) }, (_, i) =>
      byteAt(done + i),
    );
    wait(() => ring.free() > 0);
    done += ring.write(bytes);
  } else {
    wait(() => ring.available() > 0);
    const bytes = ring.read(piece);
    bytes.forEach((byte, i) => {
      if (byte !== byteAt(done + i))
        throw new Error(`byte ${done + i} is ${byte}, not ${byteAt(done + i)}`);
    });
    done += bytes.length;
  }
  wake(words, other);
}
parentPort?.postMessage(done);
