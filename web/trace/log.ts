// The growing list of what happened in one run, in the order of time. Page side; it knows no clock
// and no machine: whoever drains a machine's rings appends, whoever draws reads.
import type { Seconds } from "../base/units.ts";
import type { TraceEvent } from "../wire/trace-event.ts";
import { Emitter, type Event } from "../base/event.ts";

export class TraceLog {
  private readonly list: TraceEvent[] = [];
  private readonly appended = new Emitter<readonly TraceEvent[]>();
  private closed = false;
  private latest: Seconds = 0;
  private lastEvent: Seconds = 0;

  /** Fires after each batch with the events of that batch. */
  readonly onAppend: Event<readonly TraceEvent[]> = this.appended.event;

  /** All events so far, by time; events of one process keep the order in which it wrote them. */
  get events(): readonly TraceEvent[] {
    return this.list;
  }

  /** Latest time seen, or told by {@link reach}. */
  get end(): Seconds {
    return this.latest;
  }

  /** True once no more events will come. */
  get complete(): boolean {
    return this.closed;
  }

  append(batch: readonly TraceEvent[]): void {
    if (batch.length === 0) return;
    for (const event of batch) {
      this.list.push(event);
      if (event.t > this.lastEvent) this.lastEvent = event.t;
    }
    this.reach(this.lastEvent);
    this.appended.fire(batch);
  }

  /** Time has come to `t` without an event: a live timeline draws up to here. */
  reach(t: Seconds): void {
    if (t > this.latest) this.latest = t;
  }

  /** No more events will come; the end is the last event's. */
  close(): void {
    this.closed = true;
    this.latest = this.lastEvent;
    this.appended.fire([]);
  }
}
