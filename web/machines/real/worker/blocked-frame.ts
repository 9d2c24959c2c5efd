// A wait of one thread. It may have its answer before its thread can go on: what it takes it has taken by then.
// Worker side.
import type { Line, Tid } from "../../../base/units.ts";
import type { Blocking, SystemCall } from "../../../wire/system-call.ts";
import type { Clock } from "../shared/futex.ts";
import { NOT_YET, type Pending } from "./pending.ts";
import type { Telling } from "./telling.ts";

export class BlockedFrame {
  private answer: unknown = NOT_YET;
  private failed = false;
  private isLate = false;
  /** How the wait is told of, where that is left to whoever knows how long it lasts. */
  telling: Telling | null = null;

  constructor(
    readonly pending: Pending,
    readonly tid: Tid,
    /** Where in the program it waits. */
    readonly line: Line,
  ) {}

  get answered(): boolean {
    return this.answer !== NOT_YET;
  }

  /** Whether it has what it waited for, rather than having given up: by then it is its own, a lock for instance. */
  get hasTaken(): boolean {
    return this.answered && !this.isLate;
  }

  /** True when it has got its answer by this. */
  look(clock: Clock): boolean {
    if (this.answered) return false;
    const { pending } = this;
    try {
      this.answer = pending.look();
      if (!this.answered && isOver(pending, clock)) {
        this.answer = pending.late;
        this.isLate = true;
      }
    } catch (error) {
      this.answer = error;
      this.failed = true;
    }
    return this.answered;
  }

  /** Goes on with a thread that waited here. */
  resume(generator: Blocking<void>): IteratorResult<SystemCall, void> {
    return this.failed ? generator.throw(this.answer) : generator.next(this.answer);
  }

  /** Throws what looking threw. */
  result(): unknown {
    if (this.failed) throw this.answer;
    return this.answer;
  }
}

const isOver = (pending: Pending, clock: Clock): boolean =>
  pending.deadline !== Infinity && pending.deadline <= clock();
