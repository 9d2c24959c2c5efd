// What threads are told to be doing: on a core, in line for one or for the interpreter lock, asleep, waiting.
// Each change is told once.
import type { Pid, Tid } from "../../base/units.ts";
import type { ObjectId, ThreadState } from "../../wire/trace-event.ts";
import type { Nanoseconds } from "./clock.ts";
import type { Thread } from "./thread.ts";
import type { TraceWriter } from "./trace-writer.ts";

/** How a thread waits. */
export interface Waiting {
  readonly state: Exclude<ThreadState, "running" | "ready">;
  readonly call: string;
  readonly on: string;
  readonly object: ObjectId | null;
  /** Who must act, as far as that is known when it is told. */
  holder(): { readonly pid: Pid; readonly tid: Tid | null } | null;
}

const RUNNING = { state: "running", call: "", on: "", holder: null } as const;

export class States {
  constructor(private readonly trace: TraceWriter) {}

  runs(thread: Thread, at: Nanoseconds): void {
    if (thread.told === "running") return;
    thread.told = "running";
    thread.waiting = null;
    this.trace.state(thread, RUNNING, at);
  }

  readonly ready = (thread: Thread, lacks: "core" | "GIL", at: Nanoseconds): void => {
    const { process } = thread;
    if (thread.told === "ready") return;
    thread.told = "ready";
    const owner = lacks === "GIL" ? (process.gilOwner?.tid ?? null) : null;
    const note = { state: "ready", call: "", on: lacks, holder: null, thread: owner } as const;
    this.trace.state(thread, note, at);
  };

  waits(thread: Thread, waiting: Waiting, at: Nanoseconds): void {
    thread.waiting = waiting;
    thread.told = waiting.state;
    const { state, call, on, object } = waiting;
    const holder = waiting.holder();
    const pid = holder?.pid ?? null;
    const within = pid === thread.process.pid ? (holder?.tid ?? null) : null;
    this.trace.state(thread, { state, call, on, object, holder: pid, thread: within }, at);
  }

  /** It was called, and what it waited for is gone: if it was told to be ready, it waits again. */
  waitsOn(thread: Thread, at: Nanoseconds): void {
    if (thread.waiting && thread.told !== thread.waiting.state)
      this.waits(thread, thread.waiting, at);
  }
}
