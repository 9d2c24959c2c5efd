// What a simulated run tells, in the order of virtual time, within bounds: a program that does small things a
// million times must not fill the memory.
import type { OftenNote, TraceNote } from "../../wire/system-call.ts";
import type { TraceEvent } from "../../wire/trace-event.ts";
import { seconds, type Nanoseconds } from "./clock.ts";
import type { Process, Thread } from "./thread.ts";

/** Small events that are told of one run. */
const MOST_SMALL = 50_000;
/** States, beyond which a lane shows the last one that was told. */
const MOST_STATES = 100_000;
/** Told in one batch. */
const BATCH = 1_000;

export class TraceWriter {
  /** Events so far, those included that were handed on. */
  told = 0;
  private batch: TraceEvent[] = [];
  private small = 0;
  private states = 0;
  private readonly omitted = new Map<Process, number>();
  private order = 0;

  constructor(
    private readonly most: number,
    private readonly onEvents: (events: readonly TraceEvent[]) => void,
  ) {}

  /** More than a run may tell. */
  get full(): boolean {
    return this.told > this.most;
  }

  note(process: Process, thread: Thread | null, note: TraceNote, at: Nanoseconds): void {
    const tid = thread?.shown ? thread.tid : 0;
    const line = process.place[0] ?? 0;
    // Its kind's fields are there.
    this.add({ t: seconds(at), pid: process.pid, tid, line, ...note } as TraceEvent);
  }

  /** Whether a small event may be told; when not, it has been counted. */
  admits(process: Process, note: OftenNote): boolean {
    if (isCounterpart(note) || this.small < MOST_SMALL) {
      this.small += 1;
      return true;
    }
    this.omitted.set(process, (this.omitted.get(process) ?? 0) + 1);
    return false;
  }

  /** A thread's state. */
  state(
    thread: Thread,
    note: Omit<Extract<TraceNote, { kind: "state" }>, "kind">,
    at: Nanoseconds,
  ): void {
    if (!thread.shown) return;
    this.states += 1;
    if (this.states > MOST_STATES) return;
    const { process, tid, line } = thread;
    this.add({ t: seconds(at), pid: process.pid, tid, line, kind: "state", ...note });
  }

  print(
    process: Process,
    thread: Thread | null,
    stream: "stdout" | "stderr",
    text: string,
    at: Nanoseconds,
  ): void {
    this.note(process, thread, { kind: "print", stream, text, order: this.order } as TraceNote, at); // the order of writes is the machine's to add
    this.order += 1;
  }

  /** Says how many small events of a process were left out; before its end. */
  tellOmitted(process: Process, at: Nanoseconds): void {
    const count = this.omitted.get(process);
    if (count === undefined) return;
    this.omitted.delete(process);
    this.note(process, null, { kind: "omitted", count }, at);
  }

  /** Hands on what was kept back. */
  flush(): void {
    if (this.batch.length === 0) return;
    const { batch } = this;
    this.batch = [];
    this.onEvents(batch);
  }

  private add(event: TraceEvent): void {
    this.told += 1;
    this.batch.push(event);
    if (this.batch.length >= BATCH) this.flush();
  }
}

/** Counterparts of what was told are always told. */
function isCounterpart(note: OftenNote): boolean {
  switch (note.kind) {
    case "receive":
    case "release":
      return true;
    case "task":
      return note.ok !== null;
    case "coroutine":
      return note.phase === "resume" || note.phase === "end";
    default:
      return false;
  }
}
