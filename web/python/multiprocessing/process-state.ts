// What a Process object knows beside the reader's own fields, and what this process knows of the others.
// Python: Lib/multiprocessing/process.py, the underscored fields and module globals
import type { Pid } from "../../base/units.ts";
import type { StartMethod } from "../../wire/trace-event.ts";
import type { AnyFunction, PipeEnd } from "../../wire/system-call.ts";

export interface ProcessState {
  name: string;
  /** Counted down from MainProcess: the second child of the first is [1, 2]. */
  readonly identity: readonly number[];
  target: AnyFunction | null;
  args: readonly unknown[];
  kwargs: Readonly<Record<string, unknown>>;
  /** Whatever a program gave; what counts is whether it is true. */
  daemon: unknown;
  authkey: Uint8Array;
  readonly parentPid: Pid | null;
  readonly parentName: string;
  /** null until it was started (or is this process itself and not MainProcess). */
  pid: Pid | null;
  started: boolean;
  exitcode: number | null;
  /** A join has seen its end. */
  joined: boolean;
  closed: boolean;
}

/** The processes that one process knows of. */
export interface ProcessTable {
  /** The object of this very process. */
  current: object;
  /** The object of the parent; null in MainProcess. */
  parent: object | null;
  /** Children that were started and not yet seen to end, in order. */
  readonly children: Set<object>;
  /** Children made so far, started or not: the next one's number is one more. */
  made: number;
  /** True while a spawned child still reads the program: it may not start processes yet. */
  inheriting: boolean;
  /** The method chosen by set_start_method; null while none was. */
  method: StartMethod | null;
  /** While the image of a child is written: how that child starts. */
  spawning: StartMethod | null;
  /** Meanwhile: ends of pipes that the child is to hold. */
  ends: PipeEnd[];
  /** The fork server, once one was needed. */
  forkServer: Pid | null;
}

export const DEFAULT_METHOD: StartMethod = "spawn";
export const START_METHODS: readonly StartMethod[] = ["spawn", "fork", "forkserver"];
