// Small events that may happen a million times a second: messages, locks, tasks. A reader sees some thousands at
// most, and telling all of them would slow the program down and fill the page's memory. So they are told while
// there is an allowance, which fills up again with time, and while the ring has room; the rest is counted.
// Worker side.
import type { Milliseconds } from "../../../base/units.ts";
import type { TraceEvent } from "../../../wire/trace-event.ts";
import type { Clock } from "../shared/futex.ts";
import type { TraceWriter } from "./trace-writer.ts";

/** Told in one go, and then so many a second. */
const BURST = 20_000;
const PER_MS = 10;
/** Bytes of the ring that are left to what must be told. */
const KEPT_FREE = 96 * 1024;

export class OftenWriter {
  private allowance = BURST;
  private last: Milliseconds = 0;
  private omitted = 0;

  constructor(
    private readonly trace: TraceWriter,
    private readonly clock: Clock,
  ) {}

  /** False when it was left out. Counterparts of what was told are always told. */
  write(event: TraceEvent): boolean {
    if (!isCounterpart(event) && !this.allows()) {
      this.omitted += 1;
      return false;
    }
    this.tellOmitted(event);
    this.trace.write(event);
    return true;
  }

  /** Says how many were left out, before another event of the process. */
  private tellOmitted({ t, pid, tid, line }: TraceEvent): void {
    if (this.omitted === 0) return;
    this.trace.write({ t, pid, tid, line, kind: "omitted", count: this.omitted });
    this.omitted = 0;
  }

  private allows(): boolean {
    if (this.allowance < 1) {
      const now = this.clock();
      const gained = Math.min(BURST, (now - this.last) * PER_MS);
      if (gained < 1) return false;
      this.allowance = gained;
      this.last = now;
    }
    if (this.trace.room() < KEPT_FREE) return false;
    this.allowance -= 1;
    return true;
  }
}

function isCounterpart(event: TraceEvent): boolean {
  switch (event.kind) {
    case "receive":
    case "release":
      return true;
    case "task":
      return event.ok !== null;
    default:
      return false;
  }
}
