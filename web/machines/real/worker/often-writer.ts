// Small events that may happen a million times a second: messages, locks, tasks. A reader sees some thousands at
// most, and telling all of them would slow the program down and fill the page's memory. So they are told while
// there is an allowance, which fills up again with time, and while the ring has room; the rest is counted.
// Worker side.
import type { Milliseconds } from "../../../base/units.ts";
import type { OftenNote } from "../../../wire/system-call.ts";
import type { TraceEvent } from "../../../wire/trace-event.ts";
import type { Clock } from "../shared/futex.ts";
import type { TraceWriter } from "./trace-writer.ts";

/** Told in one go, and then so many a second. */
const BURST = 20_000;
const PER_MS = 2;
/** Bytes of the ring that are left to what must be told. */
const KEPT_FREE = 96 * 1024;
/** Left out before the clock is asked again: asking takes longer than a lock. */
const PATIENCE = 256;

export class OftenWriter {
  private allowance = BURST;
  private last: Milliseconds = 0;
  private omitted = 0;
  private patience = PATIENCE;

  constructor(
    private readonly trace: TraceWriter,
    private readonly clock: Clock,
  ) {}

  /** Whether an event like this may be told now; when not, it has been counted. */
  admits(event: OftenNote): boolean {
    if (isCounterpart(event)) return true;
    if (this.allowance > 0 || this.isRefilled()) {
      if (this.trace.room() >= KEPT_FREE) {
        this.allowance -= 1;
        return true;
      }
    }
    this.omitted += 1;
    return false;
  }

  /** Tells an event that was admitted, and before it how many were not. */
  write(event: TraceEvent): void {
    const { t, pid, tid, line } = event;
    if (this.omitted > 0) {
      this.trace.write({ t, pid, tid, line, kind: "omitted", count: this.omitted });
      this.omitted = 0;
    }
    this.trace.write(event);
  }

  private isRefilled(): boolean {
    this.patience -= 1;
    if (this.patience > 0) return false;
    this.patience = PATIENCE;
    const now = this.clock();
    const gained = Math.floor(Math.min(BURST, (now - this.last) * PER_MS));
    if (gained < 1) return false;
    this.allowance = gained;
    this.last = now;
    return true;
  }
}

/** Counterparts of what was told are always told. */
function isCounterpart(event: OftenNote): boolean {
  switch (event.kind) {
    case "receive":
    case "release":
      return true;
    case "task":
      return event.ok !== null;
    case "coroutine":
      return event.phase === "resume" || event.phase === "end";
    default:
      return false;
  }
}
