// How long a thread has had the interpreter, and how many checkpoints it may pass before it asks whether others want
// it. Asking costs about a microsecond, so it should happen every millisecond or so, whatever one statement costs.
// Worker side.
// Python: Python/ceval_gil.c
import type { Milliseconds, Seconds } from "../../../base/units.ts";

const USUAL_INTERVAL: Seconds = 0.005;
const FIRST = 500;
const MOST = 1_000_000;
/** Time between two questions that is aimed at: with one thread, only stop and kill are to be answered. */
const ALONE: Milliseconds = 4;
const AMONG_OTHERS: Milliseconds = 1;
/** Of a linear congruential generator; see Knuth, The Art of Computer Programming, volume 2, 3.3.4. */
const FACTOR = 1_664_525;
const STEP = 1_013_904_223;

export class Slice {
  private seconds = USUAL_INTERVAL;
  private count = FIRST;
  private last: Milliseconds = Number.NaN;
  /** Since when the one whose turn it is has had it, or nobody else wanted one. */
  private since: Milliseconds = 0;
  private dice = 1;

  /** See Threads.switchInterval. */
  get interval(): Seconds {
    return this.seconds;
  }
  set interval(seconds: Seconds) {
    this.seconds = seconds;
    this.count = FIRST;
  }

  /** A thread has its turn from now. */
  begin(now: Milliseconds): void {
    this.since = now;
    this.last = now;
  }

  /** What has gone by until now says nothing of how long statements take. */
  interrupt(): void {
    this.last = Number.NaN;
  }

  /** At the end of a count, in a process with one thread: nobody else shall go on. */
  passAlone(now: Milliseconds): false {
    this.learn(now, ALONE);
    return false;
  }

  /** At the end of a count: whether others shall go on, who want to (`wanted`). */
  isOver(now: Milliseconds, wanted: boolean): boolean {
    const interval = this.seconds * 1000;
    this.learn(now, Math.min(AMONG_OTHERS, interval));
    if (!wanted) this.since = now;
    return wanted && now - this.since >= interval;
  }

  /**
   * The next count. It varies, so that a loop is not always interrupted at the same statement: one that holds a
   * lock most of the time must be met outside as well.
   */
  next(): number {
    this.dice = (Math.imul(this.dice, FACTOR) + STEP) >>> 0;
    return Math.floor(this.count * (0.5 + this.dice / 2 ** 32));
  }

  private learn(now: Milliseconds, aim: Milliseconds): void {
    const took = now - this.last;
    this.last = now;
    if (took < aim / 2) this.count = Math.min(MOST, this.count * 2 + 1);
    else if (took > aim) this.count = Math.floor((this.count * aim) / took);
  }
}
