// How many checkpoints a program in generator form may pass before it asks whether others want a turn. Asking costs
// about a microsecond, so it should happen every millisecond or so, whatever one statement costs. Worker side.
import type { Milliseconds } from "../../../base/units.ts";

const FIRST = 500;
const MOST = 1_000_000;
/** Time between two questions that is aimed at: with one thread, only stop and kill are to be answered. */
const ALONE: Milliseconds = 4;
const AMONG_OTHERS: Milliseconds = 1;
/** Of a linear congruential generator; see Knuth, The Art of Computer Programming, volume 2, 3.3.4. */
const FACTOR = 1_664_525;
const STEP = 1_013_904_223;

export class Pace {
  private count = FIRST;
  private last: Milliseconds = Number.NaN;
  private dice = 1;

  /** A thread goes on now, after a wait or another's turn. */
  begin(now: Milliseconds): void {
    this.last = now;
  }

  /** What has gone by until now says nothing. */
  interrupt(): void {
    this.last = Number.NaN;
  }

  /** A thread has come to the end of its count: learns from how long that took. */
  passed(now: Milliseconds, interval: Milliseconds, others: boolean): void {
    const aim = others ? Math.min(AMONG_OTHERS, interval) : ALONE;
    const took = now - this.last;
    this.last = now;
    if (took < aim / 2) this.count = Math.min(MOST, this.count * 2 + 1);
    else if (took > aim) this.count = Math.floor((this.count * aim) / took);
  }

  /**
   * The next count. It varies, so that a loop is not always interrupted at the same statement: one that holds a
   * lock most of the time must be met outside as well.
   */
  next(): number {
    this.dice = (Math.imul(this.dice, FACTOR) + STEP) >>> 0;
    return Math.floor(this.count * (0.5 + this.dice / 2 ** 32));
  }
}
