// Points of a run where several threads could go on: counted, kept for the result, and decided by the schedule that
// was given as far as it goes. Between two statements of one thread while others could go on lies such a point too.
import { seconds, type Nanoseconds } from "./clock.ts";
import type { Candidate, ChoicePoint } from "../../wire/simulation.ts";
import type { Thread } from "./thread.ts";

export class Choices {
  readonly points: ChoicePoint[] = [];
  /** The slice that begins here shall be one statement long. */
  single = false;
  private index = 0;
  private counting = false;

  constructor(
    private readonly given: readonly number[],
    private readonly stopAt: number | null,
    private readonly kept: number,
  ) {}

  /** Who goes on, where that is not `usual`; "stop" where the run shall be left. */
  next(open: readonly Thread[], usual: Thread, at: Nanoseconds): Thread | "stop" {
    const { index } = this;
    this.counting = true;
    const isStop = index === this.stopAt;
    const isGiven = index < this.given.length;
    const isKept = index < this.kept || isStop;
    this.single = isGiven || isKept;
    if (!this.single) return usual;
    const candidates = open.toSorted(byName);
    const chosen = (isGiven ? candidates[this.given[index] ?? 0] : undefined) ?? usual;
    if (isKept)
      this.points.push({
        t: seconds(at),
        candidates: candidates.map(asCandidate),
        taken: isStop ? null : candidates.indexOf(chosen),
      });
    return isStop ? "stop" : chosen;
  }

  /** Points to come are kept or decided, or lead to where the run is left. */
  get matter(): boolean {
    const { index, stopAt } = this;
    return index < Math.max(this.given.length, this.kept, stopAt === null ? 0 : stopAt + 1);
  }

  /** Only one could go on: its next statements are no choice. */
  alone(): void {
    this.counting = false;
    this.single = false;
  }

  /** A slice has passed so many points, its own beginning among them. */
  spent(points: number): void {
    // A slice of one statement is one point, even when code below native code used up more.
    if (this.counting) this.index += this.single ? 1 : points;
  }

  /** A slice may be so long at most. */
  get most(): number {
    return this.counting && this.stopAt !== null && this.stopAt > this.index
      ? this.stopAt - this.index
      : Infinity;
  }
}

const byName = (a: Thread, b: Thread): number => a.process.pid - b.process.pid || a.tid - b.tid;

const asCandidate = ({ process, tid, name, line }: Thread): Candidate => ({
  pid: process.pid,
  tid,
  name: tid === 0 ? process.name : name,
  line,
});
