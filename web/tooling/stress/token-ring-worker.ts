// A token goes round between workers: each waits until it is its turn, takes the next number, and wakes the
// one behind it. A lost wake-up stops the ring for good.
import { parentPort, workerData } from "node:worker_threads";
import { Header } from "../../wire/shared-layout.ts";
import { waitUntil, wake } from "../../machines/real/shared/futex.ts";

/** Word of the header that holds the token: how often it was passed. */
const TOKEN = Header.LAST_PID;

export interface TokenRing {
  readonly shared: SharedArrayBuffer;
  readonly slot: number;
  readonly workers: number;
  readonly rounds: number;
}

// What run-workers.ts hands over.
const { shared, slot, workers, rounds } = workerData as TokenRing;
const words = new Int32Array(shared);
const clock = () => performance.now();

for (let round = 0; round < rounds; round++) {
  const mine = round * workers + slot;
  const seen = waitUntil(
    { words, slot, clock, interrupted() {} },
    () => (Atomics.load(words, TOKEN) === mine ? mine : undefined),
    Infinity,
  );
  if (seen !== mine) throw new Error(`took ${String(seen)} for ${mine}`);
  Atomics.store(words, TOKEN, mine + 1);
  wake(words, (slot + 1) % workers);
}
parentPort?.postMessage(rounds);
