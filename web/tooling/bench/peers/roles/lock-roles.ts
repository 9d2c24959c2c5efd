// Locks that nobody else wants: a word of shared memory, and the browser's own. Worker.
import { timeBlocking, timeRounds } from "../timing.ts";

const FREE = 0;
const HELD = 1;
const WANTED = 2;

/** Taken and given back by compare-and-exchange; who finds it held would say so and wait. Seconds for both. */
export function atomicsLock({ words }: { readonly words: Int32Array }): number[] {
  const acquire = () => {
    if (Atomics.compareExchange(words, 0, FREE, HELD) === FREE) return;
    while (Atomics.exchange(words, 0, WANTED) !== FREE) Atomics.wait(words, 0, WANTED);
  };
  const release = () => {
    if (Atomics.exchange(words, 0, FREE) === WANTED) Atomics.notify(words, 0, 1);
  };
  return timeBlocking(10, 20, 20_000, () => {
    acquire();
    release();
  });
}

const REQUESTS = 50;

export async function browserLock({ name }: { readonly name: string }): Promise<number[]> {
  const rounds = await timeRounds(5, 20, async () => {
    for (let i = 0; i < REQUESTS; i++) await navigator.locks.request(name, () => {});
  });
  return rounds.map((seconds) => seconds / REQUESTS);
}
