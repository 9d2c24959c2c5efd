// The calls that hold a thread back: its worker stands still, or other threads of its process run meanwhile. What
// takes long enough to be seen is told to the trace. Worker side.
import { present } from "../../../base/assert.ts";
import type { Pid, Seconds, Tid } from "../../../base/units.ts";
import type { Fetched, SystemCall, Told, TraceNote } from "../../../wire/system-call.ts";
import { samplePath } from "../../../wire/sample-site.ts";
import { decodeLine } from "../shared/start-frame.ts";
import type { FetchingProcess } from "./fetch-call.ts";
import { pageWriter, readFrame, type Receiver } from "./inbox.ts";
import { post } from "./natives.ts";
import { NOT_YET, pause, type Pending } from "./pending.ts";
import type { ProcessSemaphores } from "./semaphores.ts";
import type { Timers } from "./timers.ts";
import type { OwedWakes } from "../shared/owed-wakes.ts";
import { RUNNING, type StateNote } from "./thread-states.ts";
import type { Turns } from "./turns.ts";

const SLEEPING: StateNote = { ...RUNNING, state: "sleeping", call: "time.sleep" };

export interface BlockingProcess extends Receiver, FetchingProcess {
  readonly pid: Pid;
  readonly turns: Turns;
  readonly wakes: OwedWakes;
  readonly semaphores: ProcessSemaphores;
  now(): Seconds;
  note(event: TraceNote, t?: Seconds): void;
  pendingOf(call: SystemCall): Pending | null;
}

export class BlockingCalls {
  /** Seconds that the process has stood still in calls of which no other thread runs. */
  blockedFor: Seconds = 0;

  constructor(private readonly process: BlockingProcess) {}

  sleep(seconds: Seconds): void {
    const { turns, clock } = this.process;
    if (seconds === 0) turns.giveWay();
    else this.block(pause(clock() + seconds * 1000), () => SLEEPING);
  }

  /** A call that others answer. */
  waitFor(call: Extract<SystemCall, { told: Told }>): unknown {
    const pending = present(this.process.pendingOf(call), "what blocks can be looked at");
    return this.block(pending, () => this.stateOf(call));
  }

  /** A process that awaits a promise has nothing to do before its next timer, or until a thread sets one. */
  untilTimer(timers: Timers): void {
    this.block(timers.pending(), () => {
      const state = timers.any ? "sleeping" : "waiting";
      return { ...RUNNING, state, call: "await" };
    });
  }

  /** A sample file of the site; null when that took longer than it may. Throws Unreachable. */
  fetch(call: Extract<SystemCall, { readonly call: "fetch" }>): Fetched | null {
    // Asking takes a moment too.
    const began = this.process.now();
    const pending = present(this.process.pendingOf(call), "what blocks can be looked at");
    return this.block(pending, () => this.stateOf(call), began) as Fetched | null; // as the pending says
  }

  /** A line of standard input; null at its end. */
  input(): string | null {
    return this.blocked({ ...RUNNING, state: "io", call: "input" }, () => {
      post({ kind: "input", slot: this.process.slot });
      const line = readFrame(this.process, pageWriter(this.process));
      return line === null ? null : decodeLine(line);
    });
  }

  /** Blocks the calling thread until `pending` has its answer. `since`: when that began, if not now. */
  block(pending: Pending, stateOf: () => StateNote, since?: Seconds): unknown {
    const had = pending.look();
    if (had !== NOT_YET) return had;
    if (pending.deadline <= this.process.clock()) return pending.late;
    const { turns } = this.process;
    const tid = turns.shownThread;
    const began = since ?? this.process.now();
    let wasTold = false;
    try {
      return turns.block(pending, () => {
        wasTold = true;
        turns.states.blocked(tid, stateOf(), began);
      });
    } finally {
      if (wasTold) turns.states.runs(tid);
    }
  }

  /** How a thread that waits in `call` is shown. */
  stateOf(call: SystemCall): StateNote {
    if (call.call === "sleep") return SLEEPING;
    if (call.call === "fetch")
      return {
        ...RUNNING,
        state: "io",
        call: "requests.get",
        on: samplePath(call.url) ?? call.url,
      };
    if (call.call !== "acquire" && call.call !== "wait")
      return { ...RUNNING, state: "waiting", call: call.call };
    const { what, on, object = null, io } = call.told;
    const state = io ? "io" : "waiting";
    return { kind: "state", state, call: what, on, object, ...this.partyOf(call) };
  }

  /** Tells the trace that this thread stands still in `work`, and runs it. */
  blocked<T>(state: StateNote, work: () => T): T {
    const began = this.process.now();
    this.process.wakes.pay();
    this.process.note(state);
    const result = work();
    this.blockedFor += this.process.now() - began;
    this.process.note(RUNNING);
    return result;
  }

  /** Who must act for the caller to go on, where that is one process alone, and one of its own threads. */
  private partyOf(call: Extract<SystemCall, { told: Told }>): Pick<StateNote, "holder" | "thread"> {
    const { pid, semaphores } = this.process;
    if (call.call === "acquire") {
      const owner = semaphores.owner(call.semaphore);
      if (owner?.pid !== pid) return { holder: owner?.pid ?? null };
      return { holder: pid, ...this.threadOf(owner.tid) };
    }
    const [only] = call.objects;
    if (call.objects.length !== 1) return { holder: null };
    if (only?.kind === "thread") return { holder: pid, ...this.threadOf(only.tid) };
    return { holder: only?.kind === "process" ? only.pid : null };
  }

  private threadOf(tid: Tid): Pick<StateNote, "thread"> {
    return this.process.turns.isShown(tid) ? { thread: tid } : {};
  }
}
