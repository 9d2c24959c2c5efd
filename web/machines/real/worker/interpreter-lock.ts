// The interpreter lock of a process: its threads take turns in one worker, so it is never fought for. What is left of
// it is who has it, for how long, and what the trace is told when it goes from one to another. Worker side.
// Python: Python/ceval_gil.c
import type { Line, Tid } from "../../../base/units.ts";
import type { Clock } from "../shared/futex.ts";
import type { BlockedFrame } from "./blocked-frame.ts";
import { Slice } from "./slice.ts";
import type { ThreadStates } from "./thread-states.ts";

export class InterpreterLock {
  /** Whose turn it is: 0 is the main thread. */
  holder: Tid = 0;
  /** Where the one that had it last would go on if it could; null when it can't. */
  leftAt: Line | null = null;
  readonly slice = new Slice();

  constructor(
    private readonly clock: Clock,
    private readonly states: ThreadStates,
    private readonly isShown: (tid: Tid) => boolean,
  ) {}

  /** The holder goes on from now, on top of `below`. */
  taken(below: readonly BlockedFrame[]): void {
    this.slice.begin(this.clock());
    if (this.isShown(this.holder)) this.states.runs(this.holder, this.leftAt, below);
    this.leftAt = null;
  }

  /** Whoever waited there could go on if it had the lock. */
  isWantedBy({ tid, line }: BlockedFrame): void {
    if (this.isShown(tid)) this.states.isReady(tid, line);
  }
}
