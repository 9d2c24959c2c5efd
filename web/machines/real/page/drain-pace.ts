// When the page looks into the trace rings. In every frame while something comes; after some frames without news
// it stops looking, so that programs have the processor for themselves, until a writer rings the bell. The bell is
// hung first and the rings are looked at after; a writer does it the other way round: one of them sees the other.
// Page side.
import type { Milliseconds } from "../../../base/units.ts";
import { Header } from "../../../wire/shared-layout.ts";

/** Least time between two drainings that a full ring asks for: it bounds how fast a program can print. */
const PACE: Milliseconds = 12;
/** Frames without news after which the page stops looking. */
const QUIET_FRAMES = 3;
/**
 * From the bell to the first look, but for the first bell of a run: somebody waits for the first line. What a program does
 * after a lull is often something of which every tenth of a millisecond counts, such as to wake another process: the page
 * shall not want a core in just that moment.
 */
const ANSWER: Milliseconds = 10;

export class DrainPace {
  private frame = 0;
  private quiet = 0;
  private last: Milliseconds = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private answer: ReturnType<typeof setTimeout> | undefined;
  private isFirst = true;
  private over = false;

  /** `drain` reads the rings; `pending` says whether there is something to read. */
  constructor(
    private readonly words: Int32Array,
    private readonly drain: () => void,
    private readonly pending: () => boolean,
  ) {}

  /** Begins, and goes on in every frame. */
  tick(): void {
    if (this.over) return;
    this.drainNow();
    this.quiet = this.pending() ? 0 : this.quiet + 1;
    if (this.quiet > QUIET_FRAMES) {
      Atomics.store(this.words, Header.DOORBELL, 1);
      if (!this.pending()) {
        this.frame = 0;
        return;
      }
      Atomics.store(this.words, Header.DOORBELL, 0);
    }
    this.frame = requestAnimationFrame(() => this.tick());
  }

  /** The bell was rung. */
  wakeUp(): void {
    if (this.frame !== 0) return;
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

  /** A ring is full. */
  drainSoon(): void {
    if (this.timer !== undefined) return;
    const since = performance.now() - this.last;
    this.timer = setTimeout(
      () => {
        this.timer = undefined;
        if (!this.over) this.drainNow();
      },
      Math.max(0, PACE - since),
    );
  }

  close(): void {
    this.over = true;
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    clearTimeout(this.answer);
  }

  private drainNow(): void {
    this.drain();
    this.last = performance.now();
  }
}
