// A tally: a semaphore of which those who take and those who give are different processes, such as the free places of a
// queue, and of which nobody asks who took it. Its value is START + GIVEN − TAKEN, two counts that only grow (and wrap), each
// changed by compare-and-exchange alone. So each side has a line of the processor's cache to itself; it remembers how
// far it last saw the other (SEEN_…) and looks again only when that is not enough. Since the other only grows, what is
// remembered is never too much. Both counts begin at 0: a number beyond 2³⁰ may cost an engine an allocation at every exchange.
import { Semaphore } from "./object-layout.ts";

/** Takes one if there is one. */
export function takeOne(words: Int32Array, base: number): boolean {
  const start = words[base + Semaphore.START] ?? 0;
  // Guessed: an exchange says whether that was right, and what to look for if not.
  let taken = words[base + Semaphore.TAKEN] ?? 0;
  for (;;) {
    if (((taken - (words[base + Semaphore.SEEN_GIVEN] ?? 0)) | 0) >= start) {
      taken = Atomics.load(words, base + Semaphore.TAKEN);
      const given = Atomics.load(words, base + Semaphore.GIVEN);
      words[base + Semaphore.SEEN_GIVEN] = given;
      if (((taken - given) | 0) >= start) return false;
    }
    const found = Atomics.compareExchange(words, base + Semaphore.TAKEN, taken, (taken + 1) | 0);
    if (found === taken) return true;
    taken = found;
  }
}

/** Gives one back, unless there are as many as there may be. */
export function giveBack(words: Int32Array, base: number): boolean {
  const most = (words[base + Semaphore.LIMIT] ?? 0) - (words[base + Semaphore.START] ?? 0);
  let given = words[base + Semaphore.GIVEN] ?? 0; // guessed, as above
  for (;;) {
    if (((given - (words[base + Semaphore.SEEN_TAKEN] ?? 0)) | 0) >= most) {
      given = Atomics.load(words, base + Semaphore.GIVEN);
      const taken = Atomics.load(words, base + Semaphore.TAKEN);
      words[base + Semaphore.SEEN_TAKEN] = taken;
      if (((given - taken) | 0) >= most) return false;
    }
    const found = Atomics.compareExchange(words, base + Semaphore.GIVEN, given, (given + 1) | 0);
    if (found === given) return true;
    given = found;
  }
}

/** What could be taken now. */
export function left(words: Int32Array, base: number): number {
  const start = words[base + Semaphore.START] ?? 0;
  for (;;) {
    const taken = Atomics.load(words, base + Semaphore.TAKEN);
    const given = Atomics.load(words, base + Semaphore.GIVEN);
    // Two counts of one moment: of two moments they could show what never was.
    if (Atomics.load(words, base + Semaphore.TAKEN) === taken) return start - ((taken - given) | 0);
  }
}
