// What a machine offers for waiting in turn: counting and recursive semaphores, shared by the processes of a
// run or private to one. Everything else that synchronises is built from these, as in CPython.
// Python: Modules/_multiprocessing/semaphore.c
import type { Pid, Tid } from "../base/units.ts";

/** Names a semaphore: in the whole run when it is shared, in its process otherwise. */
export type SemaphoreId = number;

export interface SemaphoreSpec {
  /**
   * `recursive`: its owner may take it again, and nobody else may release it. `tally`: nobody ever asks who took it,
   * which saves a machine from remembering.
   */
  readonly kind: "counting" | "recursive" | "tally";
  readonly value: number;
  /** A release beyond this is refused. */
  readonly limit: number;
  /** Whether other processes of the run can use it. */
  readonly shared: boolean;
}

export type Released = "done" | "not owner" | "too often";

export interface Owner {
  readonly pid: Pid;
  readonly tid: Tid;
}

/** Nothing here blocks; the system call `acquire` does. Everything counts for the calling thread. */
export interface Semaphores {
  make(spec: SemaphoreSpec): SemaphoreId;
  /** Takes it if that is possible at once. */
  tryAcquire(semaphore: SemaphoreId): boolean;
  /** Gives it back, a counting one perhaps several times at once; as many waiting threads are woken. */
  release(semaphore: SemaphoreId, times?: number): Released;
  /** What could be taken now. */
  value(semaphore: SemaphoreId): number;
  /** Who took it last and has not given it back; null when nobody has, or when it counts beyond 1. */
  owner(semaphore: SemaphoreId): Owner | null;
  /** How often the calling thread holds it. */
  depth(semaphore: SemaphoreId): number;
}
