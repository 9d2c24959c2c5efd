// Wake-ups that a process owes. To wake a thread costs microseconds, to send a small message a tenth of one: a process
// that sends many in a row would do little else, and the one it wakes would find one message each time. So whoever waits
// at a pipe is woken at once for the first, and then only after a pause. What is owed is paid before
// the process waits itself, at every checkpoint of the program, and when it ends. Worker side.
import type { Milliseconds } from "../../../base/units.ts";
import type { Clock } from "./futex.ts";
import { wakeSet } from "./wait-set.ts";

/** Between two wake-ups of who waits for messages. */
const PAUSE: Milliseconds = 0.1;
/** Changes to a set that is owed one already, before the clock is asked again: asking takes as long as half a message. */
const UNASKED = 16;

interface Debt {
  readonly set: number;
  /** When those in the set were last woken. */
  last: Milliseconds;
  owed: boolean;
  unasked: number;
}

export class OwedWakes {
  private readonly debts = new Map<number, Debt>();
  /** Those that were owed since the last payment, some of them paid meanwhile. */
  private readonly owed: Debt[] = [];

  constructor(
    private readonly words: Int32Array,
    private readonly objects: Int32Array,
    private readonly clock: Clock,
  ) {}

  /** Something has changed for those who wait in `set`, and there are some. They were woken `pause` ago, or are owed it. */
  wake(set: number, pause = PAUSE): void {
    const debt = this.debts.get(set) ?? this.newDebt(set);
    if (debt.owed && debt.unasked > 0 && pause > 0) {
      debt.unasked -= 1;
      return;
    }
    const now = this.clock();
    debt.unasked = UNASKED;
    if (now - debt.last >= pause) {
      debt.last = now;
      debt.owed = false;
      wakeSet(this.words, this.objects, set);
    } else if (!debt.owed) {
      debt.owed = true;
      this.owed.push(debt);
    }
  }

  /** Wakes all that were not woken yet. */
  pay(): void {
    if (this.owed.length === 0) return;
    for (const debt of this.owed) {
      if (!debt.owed) continue;
      debt.owed = false;
      wakeSet(this.words, this.objects, debt.set);
    }
    this.owed.length = 0;
  }

  private newDebt(set: number): Debt {
    const debt = { set, last: -Infinity, owed: false, unasked: 0 };
    this.debts.set(set, debt);
    return debt;
  }
}
