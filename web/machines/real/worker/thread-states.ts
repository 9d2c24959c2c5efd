// What the trace is told of the states of a process's threads: which runs, which could but has to wait for the
// interpreter lock, which waits for something else and since when. A wait is told once it has lasted; turns that
// threads take are told while there is an allowance for them, since there may be a million. Worker side.
import type { Line, Milliseconds, Seconds, Tid } from "../../../base/units.ts";
import type { TraceNote } from "../../../wire/system-call.ts";
import type { Clock } from "../shared/futex.ts";
import type { Telling } from "./telling.ts";

export type StateNote = Extract<TraceNote, { readonly kind: "state" }>;

export const RUNNING = {
  kind: "state",
  state: "running",
  call: "",
  on: "",
  holder: null,
} as const satisfies StateNote;

/** A wait is told if it has lasted so long: shorter ones can't be seen, and telling takes longer than they do. */
export const WORTH_TELLING: Milliseconds = 1;
/**
 * While it lasts it is told by then. A clock that is to ring sooner costs more than most waits last: the processor's
 * own has to be set for it, while one that rings later is found when that rings anyway.
 */
export const TOLD_WITHIN: Milliseconds = 4;
/** Turns told in one go, and then so many a millisecond. */
const BURST = 2000;
const PER_MS = 1;

/** Tells the trace of thread `tid`. */
export type TellState = (note: StateNote, tid: Tid, t?: Seconds) => void;

interface Untold {
  readonly note: StateNote;
  readonly began: Seconds;
  /** The same by the worker's clock. */
  readonly since: Milliseconds;
}

/** A wait on the stack. */
interface Below {
  readonly tid: Tid;
  readonly telling: Telling | null;
}

export class ThreadStates {
  /** What was told last; "running" for a thread of which nothing was. */
  private readonly told = new Map<Tid, "running" | "ready" | "blocked">();
  private readonly untold = new Map<Tid, Untold>();
  private allowance = BURST;
  private refilled: Milliseconds = 0;
  /** Who ran last. */
  private owner: Tid = 0;

  constructor(
    private readonly tell: TellState,
    private readonly clock: Clock,
  ) {}

  /** A thread has begun: it can't run before its first turn. */
  begins(tid: Tid): void {
    this.told.set(tid, "blocked");
  }

  ends(tid: Tid): void {
    this.told.delete(tid);
    this.untold.delete(tid);
  }

  /** A thread waits, from now on. It is told when it has lasted, see {@link tellDue}. */
  waits(tid: Tid, note: StateNote, began: Seconds): void {
    this.untold.set(tid, { note, began, since: this.clock() });
  }

  /** A thread waits, and has for so long that it is told at once. */
  blocked(tid: Tid, note: StateNote, began?: Seconds): void {
    this.told.set(tid, "blocked");
    this.tell(note, tid, began);
  }

  /** When the next wait is to be told. */
  get due(): Milliseconds {
    let due = Infinity;
    for (const { since } of this.untold.values()) due = Math.min(due, since + TOLD_WITHIN);
    return due;
  }

  /** Tells the waits that have lasted. */
  tellDue(): void {
    if (this.untold.size === 0) return;
    const now = this.clock();
    for (const tid of this.untold.keys()) this.tellLasted(tid, now);
  }

  private tellLasted(tid: Tid, now: Milliseconds): void {
    const untold = this.untold.get(tid);
    if (!untold || now - untold.since < WORTH_TELLING) return;
    this.untold.delete(tid);
    this.blocked(tid, untold.note, untold.began);
  }

  /** A wait is over. It is told of if it was long enough. */
  private waited(tid: Tid): void {
    this.tellLasted(tid, this.clock());
    this.untold.delete(tid);
  }

  /** A thread has what it waited for while another runs, and waits for its turn. It will go on at `line`. */
  isReady(tid: Tid, line: Line): void {
    this.waited(tid);
    if (this.told.get(tid) === "blocked" && tid !== this.owner) this.ready(tid, line, this.owner);
  }

  /**
   * A thread has its turn. Whoever ran before would go on at `leftAt` if it could; null when it can't. `below`: waits
   * on the stack. What waits is told of now, since no two threads of a process shall be shown as running.
   */
  runs(tid: Tid, leftAt: Line | null = null, below: readonly Below[] = []): void {
    const before = this.owner;
    this.owner = tid;
    if (this.untold.size > 0) this.waited(tid);
    if (before !== tid) this.flush(before);
    for (const wait of below) if (wait.tid !== tid) this.flushBelow(wait);
    if (leftAt !== null && before !== tid && this.told.get(before) !== "ready")
      this.ready(before, leftAt, tid);
    const told = this.told.get(tid) ?? "running";
    if (told === "running") return;
    // The end of a wait that was told is told in any case.
    if (told === "ready" && !this.isAllowed()) return;
    this.told.set(tid, "running");
    this.tell(RUNNING, tid);
  }

  /** Tells of a wait before its time. */
  private flush(tid: Tid): void {
    const untold = this.untold.get(tid);
    if (!untold || this.told.get(tid) === "blocked" || !this.isAllowed()) return;
    this.untold.delete(tid);
    this.blocked(tid, untold.note, untold.began);
  }

  private flushBelow({ telling }: Below): void {
    if (telling?.isDue === true && this.isAllowed()) telling.now();
  }

  private ready(tid: Tid, line: Line, owner: Tid): void {
    if (!this.isAllowed()) return;
    this.told.set(tid, "ready");
    this.tell({ ...RUNNING, state: "ready", on: "GIL", thread: owner, line }, tid);
  }

  private isAllowed(): boolean {
    if (this.allowance === 0) {
      const now = this.clock();
      this.allowance = Math.floor(Math.min(BURST, (now - this.refilled) * PER_MS));
      this.refilled = now;
      if (this.allowance === 0) return false;
    }
    this.allowance -= 1;
    return true;
  }
}
