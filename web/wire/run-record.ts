// The record of one run: what `window.manyHands.run` resolves with, what is exported and shared.
// JSON all through. It outlives the page that made it, so it carries a version.
import type { Line, Pid, Seconds, Tid } from "../base/units.ts";
import type { Schedule, SimulationSettings } from "./simulation.ts";
import type { ObjectId, Stream, TraceEvent } from "./trace-event.ts";

export const RUN_RECORD_VERSION = 1;

export type MachineKind = "real" | "simulated";

/**
 * How a run ended. `failed` means that MainProcess ended with an exit code other than 0.
 * `stopped` is the reader's doing; `time limit` is the clock's.
 */
export type Outcome =
  | "finished"
  | "failed"
  | "deadlock"
  | "stopped"
  | "time limit"
  | "compile error";

export interface OutputRecord {
  readonly t: Seconds;
  readonly pid: Pid;
  readonly tid: Tid;
  readonly stream: Stream;
  readonly text: string;
}

export interface ProcessRecord {
  readonly pid: Pid;
  readonly ppid: Pid;
  readonly name: string;
  readonly started: Seconds;
  /** null when it had not ended. */
  readonly ended: Seconds | null;
  /** null when it had not ended; −N when a signal N ended it. */
  readonly exitcode: number | null;
}

export interface ThreadRecord {
  readonly pid: Pid;
  readonly tid: Tid;
  readonly name: string;
  readonly started: Seconds;
  readonly ended: Seconds | null;
}

export interface ErrorRecord {
  /** 0 for a compile error. */
  readonly pid: Pid;
  readonly tid?: Tid;
  readonly line: Line;
  readonly column: number;
  readonly type: string;
  readonly message: string;
}

/** What somebody else would have to do, so that a wait could end. */
export type Need =
  /** Give back a lock, or a unit of a semaphore. */
  | "release"
  /** Come to its own end. */
  | "end"
  /** Put something into a queue, or send through a pipe. */
  | "put"
  /** Take something out, so that there is room. */
  | "read"
  /** Come to the barrier. */
  | "arrive"
  /** Set an event. */
  | "set"
  /** Notify a condition. */
  | "notify"
  /** Finish a task of a pool, or be free for one. */
  | "work"
  /** Report with task_done() what was taken out of a queue. */
  | "done"
  /** Settle what a coroutine, or a module's body, awaits. */
  | "settle"
  | "act";

/** A thread that waits for ever. Fields with a `?` came later than the others. */
export interface DeadlockWait {
  readonly pid: Pid;
  readonly tid: Tid;
  /** As told: `Lock at line 4`, `Process-1`. */
  readonly waitsFor: string;
  /** Who would have to act; null when nobody is left who could. */
  readonly heldBy: Pid | null;
  /** The thread of that process that would have to act, where it is known which. */
  readonly heldByThread?: Tid | null;
  readonly line: Line;
  /** As Python spells it: `Lock.acquire`. */
  readonly call?: string;
  readonly object?: ObjectId | null;
  readonly need?: Need;
  /** It took the lock and ended without giving it back, or ended before it had done what it was to do. */
  readonly holderEnded?: boolean;
}

export interface DeadlockRecord {
  /**
   * Each waits for the next one. In a `cycle` the last waits for the first; otherwise the last waits for somebody
   * who will never come: `nobody` is left, or the `ended owner` took the lock along.
   */
  readonly cycle: readonly DeadlockWait[];
  readonly reason?: "cycle" | "nobody" | "ended owner";
}

/** What a simulated run was set to: the same program with the same of these gives the same record. */
export interface SimulationRecord {
  readonly settings: SimulationSettings;
  readonly schedule: Schedule;
}

export interface RunRecord {
  readonly version: typeof RUN_RECORD_VERSION;
  readonly machine: MachineKind;
  readonly seed: number | null;
  readonly outcome: Outcome;
  /** MainProcess's; null when it did not end. */
  readonly exitcode: number | null;
  /** Seconds from the first statement to the last end. */
  readonly duration: Seconds;
  readonly stdout: string;
  readonly stderr: string;
  readonly output: readonly OutputRecord[];
  readonly processes: readonly ProcessRecord[];
  readonly threads: readonly ThreadRecord[];
  readonly events: readonly TraceEvent[];
  readonly deadlock?: DeadlockRecord;
  readonly errors: readonly ErrorRecord[];
  /** Files the program wrote: text as it is, anything else base64. */
  readonly files: Readonly<Record<string, string>>;
  /** Things a reader of this record must know, for instance that another machine than asked for was used. */
  readonly notes: readonly string[];
  /** Of simulated runs. */
  readonly simulation?: SimulationRecord;
}
