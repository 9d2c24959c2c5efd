// A tally: a semaphore of which those who take and those who give are different processes, such as the free places of a
// queue, and of which nobody asks who took it. Its value is GIVEN − TAKEN, two counts that only grow (and wrap), each
// changed by compare-and-exchange alone. So each side has a line of the processor's cache to itself; it remembers how
// far it last saw the other (SEEN_…) and looks again only when that is not enough. Since the other only grows, what is
// remembered is never too much.
import { Semaphore } from "./object-layout.ts";

/** Takes one if there is one. */
export function takeOne(words: Int32Array, base: number): boolean {
  for (;;) {
    const taken = Atomics.load(words, base + Semaphore.TAKEN);
    if ((((words[base + Semaphore.SEEN_GIVEN] ?? 0) - taken) | 0) <= 0) {
      const given = Atomics.load(words, base + Semaphore.GIVEN);
      words[base + Semaphore.SEEN_GIVEN] = given;
      if (((given - taken) | 0) <= 0) return false;
    }
    if (Atomics.compareExchange(words, base + Semaphore.TAKEN, taken, (taken + 1) | 0) === taken)
      return true;
  }
}

/** Gives one back, unless there are as many as there may be. */
export function giveBack(words: Int32Array, base: number): boolean {
  const limit = words[base + Semaphore.LIMIT] ?? 0;
  for (;;) {
    const given = Atomics.load(words, base + Semaphore.GIVEN);
    // Without sign: what was seen may be a little older than what another process saw last.
    if ((given - (words[base + Semaphore.SEEN_TAKEN] ?? 0)) >>> 0 >= limit) {
      const taken = Atomics.load(words, base + Semaphore.TAKEN);
      words[base + Semaphore.SEEN_TAKEN] = taken;
      if (((given - taken) | 0) >= limit) return false;
    }
    if (Atomics.compareExchange(words, base + Semaphore.GIVEN, given, (given + 1) | 0) === given)
      return true;
  }
}

/** What could be taken now. */
export function left(words: Int32Array, base: number): number {
  for (;;) {
    const taken = Atomics.load(words, base + Semaphore.TAKEN);
    const given = Atomics.load(words, base + Semaphore.GIVEN);
    // Two counts of one moment: of two moments they could show what never was.
    if (Atomics.load(words, base + Semaphore.TAKEN) === taken) return (given - taken) | 0;
  }
}
