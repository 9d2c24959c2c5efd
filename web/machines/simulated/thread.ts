// A thread and a process of the simulated machine: what the scheduler and the kernel know of them. Data, no deeds.
import type { Line, Pid, Tid } from "../../base/units.ts";
import type { Blocking, SystemCall } from "../../wire/system-call.ts";
import type { Running } from "../../python/create-interpreter.ts";
import type { Alarm } from "./alarms.ts";
import type { Nanoseconds } from "./clock.ts";
import type { ThreadState } from "../../wire/trace-event.ts";
import { Gate } from "./gate.ts";
import type { Parked } from "./parking.ts";
import type { Waiting } from "./states.ts";
import { WaitSet, type Sleeper } from "./objects/wait-set.ts";

/** How a system call ended. */
export type Outcome =
  | { readonly error: false; readonly value: unknown }
  | { readonly error: true; readonly value: unknown };

export const answer = (value: unknown): Outcome => ({ error: false, value });
export const failure = (value: unknown): Outcome => ({ error: true, value });
export const NOTHING = answer(undefined);

/** A call that waits, as something to look at. */
export interface Pending {
  /** Takes what is waited for if it is there; null while it isn't. */
  look(thread: Thread): Outcome | null;
  /** What it is answered when its time is over. */
  readonly late: Outcome;
  /** Joins those who are called when it may be there. */
  enter(thread: Thread): void;
  leave(thread: Thread): void;
  /** Who was called and will not come lets the next one have it. */
  giveUp?(): void;
}

export interface Core {
  readonly index: number;
  /** Until then it was busy. */
  free: Nanoseconds;
  thread: Thread | null;
  /** Whose caches it has. */
  last: Thread | null;
}

/** A generator is done. */
export interface Ended {
  readonly call: "end";
  readonly value: unknown;
}

export class Thread implements Sleeper {
  state: "new" | "runnable" | "blocked" | "ended" = "new";
  /** It can't go on before. While it runs: when its slice began. */
  clock: Nanoseconds = 0;
  core: Core | null = null;
  /** What it has done takes so much longer than was counted: it goes on later. */
  owed: Nanoseconds = 0;
  /** Since when it has had its core. */
  seated: Nanoseconds = 0;
  /** Since when it has wanted the GIL. */
  wants: Nanoseconds = 0;
  /** Since when it has been in line for a core. */
  queued: Nanoseconds = 0;
  /** It has given way: when it is behind all others it is seen whether it must part with what it has. */
  due = false;
  /** The policy's own count of its statements. */
  stretch = 0;
  /** Of the policy that goes by priorities. */
  priority = 0;
  line: Line = 0;
  /** What it goes on with. */
  outcome: Outcome = NOTHING;
  /** A call that it made ahead of others, or its end, which comes when they have caught up. */
  deferred: SystemCall | Ended | null = null;
  pending: Pending | null = null;
  alarm: Alarm | null = null;
  late = false;
  ticket = 0;
  /** Grows each time that a thread becomes able to go on. */
  turn = 0;
  /** Native frames that wait for it on the stack: see nested() in machine.ts. */
  nested = 0;
  /** Async code of its process that a call has parked it in: see parking.ts. */
  parked: Parked | null = null;
  /** The last state that the trace was told of. */
  told: ThreadState | "" = "";
  /** How it waits, when it does. */
  waiting: Waiting | null = null;
  readonly endWaiters = new WaitSet<Thread>();

  constructor(
    readonly process: Process,
    readonly tid: Tid,
    readonly name: string,
    /** It is of the program, and the trace is told of it. */
    readonly shown: boolean,
    readonly generator: Blocking<unknown>,
  ) {}
}

export class Process {
  readonly place = new Int32Array(2);
  readonly threads = new Map<Tid, Thread>();
  lastTid: Tid = 0;
  /** Threads of the program beside the main one. */
  shownThreads = 0;
  /** Who has the interpreter lock, since when, and who wants it. */
  gilOwner: Thread | null = null;
  gilSince: Nanoseconds = 0;
  readonly gilQueue: Thread[] = [];
  /** For its async code. */
  readonly gate = new Gate();
  begins: Nanoseconds = 0;
  exitcode: number | null = null;
  readonly exitWaiters = new WaitSet<Thread>();
  running: Running | null = null;
  /** Time that it has been on a core. */
  busy: Nanoseconds = 0;
  switchInterval: Nanoseconds;
  lastId = 0;
  /** It has looked at memory that others may write to. */
  sharesMemory = false;
  /** Timers whose time has come, to be rung while the process awaits a promise. */
  readonly rings: (() => void)[] = [];

  constructor(
    readonly pid: Pid,
    /** In its own eyes: the fork server may be its parent. */
    readonly ppid: Pid,
    readonly name: string,
    switchInterval: Nanoseconds,
  ) {
    this.switchInterval = switchInterval;
  }

  get main(): Thread | undefined {
    return this.threads.get(0);
  }

  get alive(): boolean {
    return this.exitcode === null;
  }
}
