// Wake-ups that a process owes. To wake a thread costs microseconds, to send a small message a tenth of one: a process
// that sends many in a row would do little else, and the one it wakes would find one message each time. So whoever waits
// at a pipe is woken at once for the first, and then at most every tenth of a millisecond. What is owed is paid before
// the process waits itself, at every checkpoint of the program, and when it ends. Worker side.
import type { Milliseconds } from "../../../base/units.ts";
import type { Clock } from "./futex.ts";
import { wakeSet } from "./wait-set.ts";

const PAUSE: Milliseconds = 0.1;

export class OwedWakes {
  /** When each set was last woken. */
  private readonly last = new Map<number, Milliseconds>();
  private readonly owed = new Set<number>();

  constructor(
    private readonly words: Int32Array,
    private readonly objects: Int32Array,
    private readonly clock: Clock,
  ) {}

  /** Something has changed for those who wait in `set`, and there are some. */
  wake(set: number): void {
    const now = this.clock();
    if (now - (this.last.get(set) ?? -Infinity) < PAUSE) {
      this.owed.add(set);
      return;
    }
    this.last.set(set, now);
    this.owed.delete(set);
    wakeSet(this.words, this.objects, set);
  }

  /** Wakes all that were not woken yet. */
  pay(): void {
    if (this.owed.size === 0) return;
    for (const set of this.owed) wakeSet(this.words, this.objects, set);
    this.owed.clear();
  }
}
