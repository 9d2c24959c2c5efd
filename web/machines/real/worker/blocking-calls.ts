// The calls that hold a thread back: its worker stands still, or other threads of its process run meanwhile. What
// takes long enough to be seen is told to the trace. Worker side.
import { present } from "../../../base/assert.ts";
import type { Pid, Seconds } from "../../../base/units.ts";
import type { Fetched, SystemCall, Told, TraceNote } from "../../../wire/system-call.ts";
import { decodeLine } from "../shared/start-frame.ts";
import { fetchSample, type FetchingProcess } from "./fetch-call.ts";
import { pageWriter, readFrame, type Receiver } from "./inbox.ts";
import { post } from "./natives.ts";
import { NOT_YET, pause, type Pending } from "./pending.ts";
import type { ProcessSemaphores } from "./semaphores.ts";
import type { Timers } from "./timers.ts";
import type { OwedWakes } from "../shared/owed-wakes.ts";
import type { Turns } from "./turns.ts";

export type StateNote = Extract<TraceNote, { readonly kind: "state" }>;

export const RUNNING = {
  kind: "state",
  state: "running",
  call: "",
  on: "",
  holder: null,
} as const satisfies StateNote;

export interface BlockingProcess extends Receiver, FetchingProcess {
  readonly turns: Turns;
  readonly wakes: OwedWakes;
  readonly semaphores: ProcessSemaphores;
  now(): Seconds;
  note(event: TraceNote, t?: Seconds): void;
  pendingOf(call: SystemCall): Pending | null;
}

export class BlockingCalls {
  /** Seconds that the process has stood still. */
  blockedFor: Seconds = 0;

  constructor(private readonly process: BlockingProcess) {}

  sleep(seconds: Seconds): void {
    const { turns, clock } = this.process;
    if (seconds === 0) turns.runOthers();
    else
      this.block(pause(clock() + seconds * 1000), (began) =>
        this.process.note({ ...RUNNING, state: "sleeping", call: "time.sleep" }, began),
      );
  }

  /** A call that others answer. */
  waitFor(call: Extract<SystemCall, { told: Told }>): unknown {
    const { what, on, object = null, io } = call.told;
    const pending = present(this.process.pendingOf(call), "what blocks can be looked at");
    return this.block(pending, (began) => {
      const state = io ? "io" : "waiting";
      const holder = this.holderOf(call);
      this.process.note({ kind: "state", state, call: what, on, holder, object }, began);
    });
  }

  /** A process that awaits a promise has nothing to do before its next timer, or until a thread sets one. */
  untilTimer(timers: Timers): void {
    this.block(timers.pending(), (began) => {
      const state = timers.any ? "sleeping" : "waiting";
      this.process.note({ ...RUNNING, state, call: "await" }, began);
    });
  }

  /** A sample file of the site; null when that took longer than it may. Throws Unreachable. */
  fetch(call: Extract<SystemCall, { readonly call: "fetch" }>): Fetched | null {
    return fetchSample(this.process, this, call);
  }

  /** A line of standard input; null at its end. */
  input(): string | null {
    return this.blocked({ ...RUNNING, state: "io", call: "input" }, () => {
      post({ kind: "input", slot: this.process.slot });
      const line = readFrame(this.process, pageWriter(this.process));
      return line === null ? null : decodeLine(line);
    });
  }

  /** Blocks the calling thread until `pending` has its answer. */
  block(pending: Pending, tell: (began: Seconds) => void): unknown {
    const had = pending.look();
    if (had !== NOT_YET) return had;
    if (pending.deadline <= this.process.clock()) return pending.late;
    const began = this.process.now();
    let wasTold = false;
    try {
      return this.process.turns.block(pending, () => {
        wasTold = true;
        tell(began);
      });
    } finally {
      this.blockedFor += this.process.now() - began;
      if (wasTold) this.process.note(RUNNING);
    }
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

  /** Who must act for the caller to go on, where that is one process alone. */
  private holderOf(call: SystemCall): Pid | null {
    if (call.call === "acquire") return this.process.semaphores.owner(call.semaphore)?.pid ?? null;
    if (call.call !== "wait" || call.objects.length !== 1) return null;
    const [only] = call.objects;
    return only?.kind === "process" ? only.pid : null;
  }
}
