// Standing still: this worker stops until something that one of its threads waits for may have come about. Only then
// does it enter the sets of those who want to be woken: nobody needs to wake a process that is at work and looks by
// itself. It leaves them before anything of the program runs, so that nobody counts on it for longer than a look takes.
import type { Milliseconds } from "../../../base/units.ts";
import { Flag, Slot, Waiting } from "../../../wire/shared-layout.ts";
import { waitUntil, type Waiter } from "../shared/futex.ts";
import { store, takeFlag } from "../shared/slots.ts";
import type { Standings } from "../shared/standing.ts";
import type { Pending } from "./pending.ts";

export class Standstill {
  /** Milliseconds that the worker has stood still. */
  stood: Milliseconds = 0;
  /** What this worker is in the sets of. */
  private readonly entered: Pending[] = [];

  constructor(
    private readonly process: Waiter,
    private readonly standing: Standings,
    private readonly isBuried: () => boolean,
  ) {}

  /** Whether the page has found that nobody can go on but what lies below the innermost wait on the stack. */
  mustGiveUp(): boolean {
    const { words, slot } = this.process;
    return takeFlag(words, slot, Flag.GIVE_UP);
  }

  /** Stands still until `look` finds something, or something may have come of `pendings`, or `latest`. */
  until(look: () => boolean, pendings: () => Iterable<Pending>, latest: Milliseconds): void {
    let deadline = latest;
    // Until all have told what they wait for, it will go on once more: nobody shall call it stuck before.
    let kind: number = latest === Infinity ? Waiting.FOREVER : Waiting.FOR_A_WHILE;
    for (const pending of pendings()) {
      deadline = Math.min(deadline, pending.deadline);
      if (!pending.needsOthers || pending.deadline !== Infinity) kind = Waiting.FOR_A_WHILE;
    }
    let stood = false;
    const lookOnce = (): true | undefined => {
      // Woken in vain it leaves all the same, and comes again: whoever was called must pass the call on.
      if (stood) return true;
      // Only here, after waitUntil has read the futex word: a call between the two would go unheard.
      for (const pending of pendings()) {
        this.entered.push(pending);
        pending.enter();
      }
      // What has begun by now, such as an answer that arrives later, may set a time of its own.
      if (look() || hasSoonerThan(deadline, pendings())) return true;
      stood = true;
      return undefined;
    };
    const { words, slot } = this.process;
    store(words, slot, Slot.BURIED, this.isBuried() ? 1 : 0);
    const began = this.process.clock();
    waitUntil(this.process, lookOnce, deadline, this.standing.of(kind));
    this.stood += this.process.clock() - began;
    this.leave();
  }

  /** Leaves all sets. */
  leave(): void {
    for (const pending of this.entered.splice(0)) pending.leave();
  }
}

const hasSoonerThan = (deadline: Milliseconds, pendings: Iterable<Pending>): boolean => {
  for (const pending of pendings) if (pending.deadline < deadline) return true;
  return false;
};
