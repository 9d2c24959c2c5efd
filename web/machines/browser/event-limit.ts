// Keeps the log of a run from growing without end. What shows how processes lived and died always stays;
// prints and state changes beyond the limit are counted, and the count is told. Page side.
import type { Pid, Seconds } from "../../base/units.ts";
import type { TraceEvent } from "../../wire/trace-event.ts";

const MOST_EVENTS = 400_000;
/** Of small events, which a busy program makes by the million. */
const MOST_SMALL = 250_000;
const MOST_CHARACTERS = 48 * 1024 * 1024;

const passing = new Set<TraceEvent["kind"]>(["print", "state", "variables"]);
const small = new Set<TraceEvent["kind"]>([
  "send",
  "receive",
  "acquire",
  "release",
  "task",
  "request",
  "io",
]);

export class EventLimit {
  private events = 0;
  private smallEvents = 0;
  private characters = 0;
  private readonly out = new Map<Pid, { count: number; characters: number }>();

  /** The events that may be kept. */
  admit(batch: readonly TraceEvent[]): readonly TraceEvent[] {
    return batch.filter((event) => this.keeps(event));
  }

  /** One event for each process of which something was left out. */
  leftOut(t: Seconds): TraceEvent[] {
    return [...this.out].map(([pid, { count, characters }]) => ({
      kind: "dropped",
      t,
      pid,
      tid: 0,
      line: 0,
      count,
      characters,
    }));
  }

  private keeps(event: TraceEvent): boolean {
    if (small.has(event.kind)) return this.keepsSmall(event);
    if (!passing.has(event.kind)) return true;
    const length = event.kind === "print" ? event.text.length : 0;
    const room = this.events < MOST_EVENTS && this.characters + length <= MOST_CHARACTERS;
    if (room) {
      this.events += 1;
      this.characters += length;
      return true;
    }
    this.leaveOut(event.pid, length);
    return false;
  }

  private keepsSmall({ pid }: TraceEvent): boolean {
    this.smallEvents += 1;
    if (this.smallEvents <= MOST_SMALL) return true;
    this.leaveOut(pid, 0);
    return false;
  }

  private leaveOut(pid: Pid, characters: number): void {
    const out = this.out.get(pid) ?? { count: 0, characters: 0 };
    this.out.set(pid, { count: out.count + 1, characters: out.characters + characters });
  }
}
