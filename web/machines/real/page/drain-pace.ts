// When the page looks into the trace rings: about as often as it draws while something comes, and less often while processes
// at work have all cores. By a timer, since a browser prepares a frame for whoever asks to be called with it, though
// nothing has changed, and that costs more than a millisecond which one of them would pay. After some looks without news
// it stops looking, so that programs have the processor for themselves, until a writer rings the bell. The bell is hung
// first and the rings are looked at after; a writer does it the other way round: one of them sees the other. Page side.
import type { Milliseconds } from "../../../base/units.ts";
import { Header } from "../../../wire/shared-layout.ts";
import { atWork } from "../shared/slots.ts";

/** Least time between two drainings that a full ring asks for: it bounds how fast a program can print. */
const PACE: Milliseconds = 12;
/** Between two looks: at first, when somebody waits for the first line; while a core is free; and while none is. */
const EARLY: Milliseconds = 4;
const USUAL: Milliseconds = 16;
const BUSY: Milliseconds = 50;
const EARLY_LOOKS = 12;
/** Looks without news after which the page stops looking. */
const QUIET_LOOKS = 3;
/**
 * From the bell to the first look, but for the first bell of a run: somebody waits for the first line. What a program does
 * after a lull is often something of which every tenth of a millisecond counts, such as to wake another process: the page
 * shall not want a core in just that moment.
 */
const ANSWER: Milliseconds = 10;

export class DrainPace {
  /** The next look. */
  private next: ReturnType<typeof setTimeout> | undefined;
  private looks = 0;
  private quiet = 0;
  private last: Milliseconds = 0;
  /** What the last draining took. */
  private took: Milliseconds = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private answer: ReturnType<typeof setTimeout> | undefined;
  private isFirst = true;
  private over = false;

  /** `drain` reads the rings, and says whether it left something unread; `pending` says whether there is something to read. */
  constructor(
    private readonly words: Int32Array,
    private readonly cores: number,
    private readonly drain: () => boolean,
    private readonly pending: () => boolean,
  ) {}

  /** Begins, and goes on look by look. */
  tick(): void {
    if (this.over) return;
    this.drainNow();
    this.quiet = this.pending() ? 0 : this.quiet + 1;
    if (this.quiet > QUIET_LOOKS) {
      Atomics.store(this.words, Header.DOORBELL, 1);
      if (!this.pending()) {
        this.next = undefined;
        return;
      }
      Atomics.store(this.words, Header.DOORBELL, 0);
    }
    this.next = setTimeout(() => this.tick(), this.pause());
  }

  /** The bell was rung. */
  wakeUp(): void {
    if (this.next !== undefined) return;
    this.answer ??= setTimeout(
      () => {
        this.answer = undefined;
        this.quiet = 0;
        this.tick();
      },
      this.isFirst ? 0 : ANSWER,
    );
    this.isFirst = false;
  }

  /** A ring is full, or there was too much to read at once. The page has as long for its reader as for the rings. */
  drainSoon(): void {
    if (this.timer !== undefined) return;
    const since = performance.now() - this.last;
    this.timer = setTimeout(
      () => {
        this.timer = undefined;
        if (!this.over) this.drainNow();
      },
      Math.max(0, Math.max(PACE, this.took) - since),
    );
  }

  close(): void {
    this.over = true;
    clearTimeout(this.next);
    clearTimeout(this.timer);
    clearTimeout(this.answer);
  }

  private pause(): Milliseconds {
    this.looks += 1;
    if (this.looks <= EARLY_LOOKS) return EARLY;
    return atWork(this.words) >= this.cores ? BUSY : USUAL;
  }

  private drainNow(): void {
    const begun = performance.now();
    const isBehind = this.drain();
    this.last = performance.now();
    this.took = this.last - begun;
    if (isBehind) this.drainSoon();
  }
}
