// Which line the run's place says at each point of the program, and the stores that keep it right: before
// something that may reach a library (a call, a property that may be a setter of shared memory) the place
// must be its line. Follows one path of evaluation at a time; where two meet, what they disagree on is
// unknown.
import type { Line } from "../base/units.ts";

/** The line that is stored; `dead` behind a `return`, undefined when not known. */
export type Known = Line | "dead" | undefined;

/** A point before a statement or an expression where one store can be put, as long as nothing needed one. */
export interface Head {
  readonly put: (line: Line) => void;
  /** What was put there. */
  line?: Line;
}

export interface PathState {
  readonly known: Known;
  readonly head: Head | null;
}

/** What happened on a path that was only looked at. */
export interface Trial {
  readonly lines: Set<Line>;
  clobbered: boolean;
}

export class Place {
  private known: Known = undefined;
  private head: Head | null = null;
  private trial: Trial | null = null;

  get state(): PathState {
    return { known: this.known, head: this.head };
  }

  get isTrial(): boolean {
    return this.trial !== null;
  }

  /** Goes back to the state before a branch; what was put at its head since then has happened all the same. */
  set state({ known, head }: PathState) {
    this.known = head?.line ?? known;
    this.head = head?.line === undefined ? head : null;
  }

  /** From here on only one store before everything that follows is possible, at `put`. */
  openHead(put: Head["put"]): void {
    this.head = { put };
  }

  closeHead(): void {
    this.head = null;
  }

  /** The place must be `line` now. `store` puts a store right here, where the head can't serve. */
  need(line: Line, store: () => boolean): void {
    this.trial?.lines.add(line);
    if (this.trial) return;
    if (this.known === line) {
      this.head = null;
      return;
    }
    if (this.head) {
      this.head.put(line);
      this.head.line = line;
      this.head = null;
      this.known = line;
    } else if (store()) this.known = line;
  }

  /** Other code of the program may have run: the place may be any line. */
  clobber(): void {
    if (this.trial) this.trial.clobbered = true;
    this.known = undefined;
    this.head = null;
  }

  /** Begins a path of which nothing is known, or only this. */
  begin(known: Known = undefined): void {
    this.known = known;
    this.head = null;
  }

  /** Where the current path meets another one. */
  join(other: PathState): void {
    if (other.known === "dead") return;
    if (this.known === "dead") this.state = other;
    else if (this.known !== other.known) this.clobberQuietly();
    else if (this.head !== other.head) this.head = null;
  }

  /** Looks at a path without storing anything. */
  try(path: () => void): Trial {
    const [before, trial] = [this.state, this.trial];
    const own: Trial = { lines: new Set(), clobbered: false };
    this.trial = own;
    path();
    this.trial = trial;
    this.state = before;
    return own;
  }

  private clobberQuietly(): void {
    this.known = undefined;
    this.head = null;
  }
}
