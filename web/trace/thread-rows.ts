// Grows the rows of a lane: a thread's stretches of time and what stands on them. No DOM.
import type { Seconds, Tid } from "../base/units.ts";
import type { StateEvent } from "../wire/trace-event.ts";
import type { Lane, Segment, ThreadRow } from "./lane-model.ts";

export type Writable<T> = { -readonly [K in keyof T]: T[K] };
type GrowingList<T> = T extends readonly (infer Item)[] ? Item[] : T;
export type GrowingRow = { readonly [K in keyof ThreadRow]: GrowingList<ThreadRow[K]> };

export interface GrowingLane extends Omit<Writable<Lane>, "rows" | "moments"> {
  readonly rows: [GrowingRow, ...GrowingRow[]];
  readonly moments: Seconds[];
}

export function emptyRow(tid: Tid): GrowingRow {
  return { tid, segments: [], prints: [], errors: [], holds: [], tasks: [], io: [], omitted: [] };
}

export function rowOf(lane: GrowingLane, tid: Tid): GrowingRow {
  const known = lane.rows.find((row) => row.tid === tid);
  if (known) return known;
  const row = emptyRow(tid);
  lane.rows.push(row);
  return row;
}

/** The row that shows what a thread does; the main one for a thread that has told no state of its own. */
export function shownRow(lane: GrowingLane, tid: Tid): GrowingRow {
  return (tid === 0 ? undefined : lane.rows.find((row) => row.tid === tid)) ?? lane.rows[0];
}

export function changeState(lane: GrowingLane, event: StateEvent): void {
  // A worker that was killed may have written on after its end was told for it.
  if (lane.ended === null) openSegment(rowOf(lane, event.tid), event);
}

export function openSegment(row: GrowingRow, told: Omit<StateEvent, "kind">): void {
  const last = row.segments.at(-1);
  // Told to be running while running: one stretch, without a seam.
  if (last?.end === null && last.state === "running" && told.state === "running") return;
  // Beginning means running; when the first state is told at the same instant, that one counts.
  if (last?.end === null && row.segments.length === 1 && last.start === told.t) row.segments.pop();
  else closeSegment(row, told.t);
  const { t: start, state, call, on, holder, line, object = null } = told;
  row.segments.push({ start, end: null, state, call, on, holder, line, object });
}

export function closeSegment(row: GrowingRow, t: Seconds): void {
  const last: Writable<Segment> | undefined = row.segments.at(-1);
  if (last?.end === null) last.end = t;
}
