// When a wait is told of. Short ones can't be seen; one that lasts is told of while it lasts; and one that ended before
// the clock rang, but was long enough, is told of afterwards, with the time at which it began. Worker side.
import type { Milliseconds } from "../../../base/units.ts";
import type { Clock } from "../shared/futex.ts";
import { TOLD_WITHIN, WORTH_TELLING } from "./thread-states.ts";

export class Telling {
  private readonly began: Milliseconds;
  private isTold = false;

  constructor(
    private readonly clock: Clock,
    private readonly tell: () => void,
  ) {
    this.began = clock();
  }

  get isDue(): boolean {
    return !this.isTold;
  }

  /** When the process has to go on in order to tell; Infinity when it has told. */
  get due(): Milliseconds {
    return this.isTold ? Infinity : this.began + TOLD_WITHIN;
  }

  /** Tells, once, if the wait has lasted long enough. */
  perhaps(): void {
    if (this.clock() - this.began >= WORTH_TELLING) this.now();
  }

  /** Tells, once. */
  now(): void {
    if (this.isTold) return;
    this.isTold = true;
    this.tell();
  }
}
