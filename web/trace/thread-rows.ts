// Grows the rows of a lane: a thread's stretches of time and what stands on them. A thread that nobody announced is
// the library's own: it has no row, and what it does stands in the main one. No DOM.
import type { Seconds, Tid } from "../base/units.ts";
import type {
  CoroutineEvent,
  StateEvent,
  ThreadEndEvent,
  ThreadEvent,
  ThreadJoinEvent,
} from "../wire/trace-event.ts";
import { Coroutines } from "./coroutines.ts";
import { GilTurns } from "./gil.ts";
import type { Arrow, Lane, Segment, ThreadRow } from "./lane-model.ts";

export type Writable<T> = { -readonly [K in keyof T]: T[K] };
type GrowingList<T> = T extends readonly (infer Item)[] ? Item[] : T;
export type GrowingRow = {
  readonly [K in Exclude<keyof ThreadRow, "end">]: GrowingList<ThreadRow[K]>;
} & { end: ThreadEndEvent | null };

export interface GrowingLane extends Omit<Writable<Lane>, "rows" | "moments" | "byTid"> {
  readonly rows: [GrowingRow, ...GrowingRow[]];
  readonly byTid: Map<Tid, GrowingRow>;
  readonly moments: Seconds[];
  /** null as long as there is one thread only. */
  gil: GilTurns | null;
  /** null as long as there is none. */
  tasks: Coroutines | null;
}

export function mainRow(): GrowingRow {
  return emptyRow(0, "MainThread", null);
}

function emptyRow(index: number, name: string, start: ThreadEvent | null): GrowingRow {
  const lists = {
    segments: [],
    prints: [],
    errors: [],
    holds: [],
    tasks: [],
    io: [],
    omitted: [],
    moments: [],
  };
  return { tid: start?.thread ?? 0, index, name, start, end: null, ...lists };
}

/** The row that shows what a thread does. */
export function shownRow(lane: GrowingLane, tid: Tid): GrowingRow {
  return lane.byTid.get(tid) ?? lane.rows[0];
}

export function changeState(lane: GrowingLane, event: StateEvent): void {
  const row = lane.byTid.get(event.tid);
  // A worker that was killed may have written on after its end was told for it.
  if (!row || row.end !== null || lane.ended !== null) return;
  lane.gil?.tell(event, row.segments.at(-1));
  lane.turns = lane.gil?.turns ?? lane.turns;
  openSegment(row, event);
}

export function tellCoroutine(lane: GrowingLane, event: CoroutineEvent): void {
  if (lane.ended !== null) return;
  lane.tasks ??= new Coroutines();
  lane.tasks.tell(event);
  lane.coroutines = lane.tasks.all;
}

/** A thread was started; the arrow to its row. */
export function startThread(lane: GrowingLane, event: ThreadEvent): Arrow {
  const { pid, tid, t, thread, name } = event;
  const row = emptyRow(lane.rows.length, name, event);
  lane.rows.push(row);
  lane.byTid.set(thread, row);
  if (lane.gil === null) {
    lane.gil = new GilTurns();
    const now = lane.rows[0].segments.at(-1);
    // The one thread that there was ran until now, and so it had the lock.
    if (now?.state === "running" && now.end === null)
      lane.gil.tell({ t: now.start, pid, tid: 0, state: "running", on: "" }, undefined);
  }
  const from = { pid, tid, t };
  return { kind: "start", from, to: { pid, tid: thread, t }, owner: pid, event };
}

export function endThread(lane: GrowingLane, event: ThreadEndEvent): void {
  const row = lane.byTid.get(event.tid);
  if (!row || row.end !== null || lane.ended !== null) return;
  row.end = event;
  closeSegment(row, event.t);
  lane.gil?.close(event.t, event.tid);
}

/** The arrow from the end of a thread to the one that waited for it. */
export function joinThread(lane: GrowingLane, event: ThreadJoinEvent): Arrow {
  const { pid, tid, t, thread } = event;
  const ended = lane.byTid.get(thread)?.end?.t ?? t;
  const to = { pid, tid, t };
  return { kind: "join", from: { pid, tid: thread, t: ended }, to, owner: pid, event };
}

export function openSegment(row: GrowingRow, told: Omit<StateEvent, "kind">): void {
  const last = row.segments.at(-1);
  // Told to be running while running: one stretch, without a seam.
  if (last?.end === null && last.state === "running" && told.state === "running") return;
  // Beginning means running; when the first state is told at the same instant, that one counts.
  if (last?.end === null && row.segments.length === 1 && last.start === told.t) row.segments.pop();
  else closeSegment(row, told.t);
  const { t: start, state, call, on, holder, line, object = null, thread = null } = told;
  row.segments.push({ start, end: null, state, call, on, holder, thread, line, object });
}

export function closeSegment(row: GrowingRow, t: Seconds): void {
  const last: Writable<Segment> | undefined = row.segments.at(-1);
  if (last?.end === null) last.end = t;
}
