// What happened at one instant: the place that stepping event by event comes to. Page side; no DOM.
import type { Seconds } from "../base/units.ts";
import type { Lane, LaneModel, Subject, ThreadRow } from "./lane-model.ts";
import type { Doer } from "./names.ts";
import { segmentAt } from "./replay.ts";
import { countUntil } from "./sorted.ts";

/** A part of the picture that is looked at by itself: a process with all its threads, or one thread other than the main one. */
export interface Part {
  readonly lane: Lane;
  readonly row: ThreadRow | null;
}

/** The most telling thing that happened exactly at `t`, in one part or in any; null when nothing did. */
export function subjectAtInstant(model: LaneModel, t: Seconds, only: Part | null): Subject | null {
  const parts = only ? [only] : model.lanes.map((lane): Part => ({ lane, row: null }));
  return (
    first(parts, (part) => markAtInstant(part, t)) ??
    arrowAtInstant(model, parts, t) ??
    sharedAtInstant(model, parts, t) ??
    first(parts, (part) => segmentFrom(part, t)) ??
    first(parts, (part) => coroutineFrom(part, t))
  );
}

/** What a thread was doing at `t`, or did last before that; before it began, what it does first. */
export function segmentSubject({ lane, row: only }: Part, t: Seconds): Subject | null {
  const row = only ?? lane.rows[0];
  const before = countUntil(row.segments, (one) => one.start <= t) - 1;
  const segment = segmentAt(row, t) ?? row.segments[Math.max(0, before)];
  return segment ? { kind: "segment", pid: lane.pid, tid: row.tid, segment } : null;
}

function rowsOf({ lane, row }: Part): readonly ThreadRow[] {
  return row ? [row] : lane.rows;
}

function isOf({ lane, row }: Part, { pid, tid }: Doer): boolean {
  return lane.pid === pid && (row === null || row.tid === tid);
}

function markAtInstant(part: Part, t: Seconds): Subject | null {
  const { begin, end } = part.row ? { begin: null, end: null } : part.lane;
  const rows = rowsOf(part);
  const event =
    first(rows, (row) => row.errors.find((error) => error.t === t)) ??
    first(rows, (row) => printAt(row, t)) ??
    first(rows, (row) => (row.end?.t === t ? row.end : null)) ??
    (end?.t === t ? end : null) ??
    (begin?.t === t ? begin : null);
  return event ? { kind: "event", event } : null;
}

function printAt({ prints }: ThreadRow, t: Seconds) {
  const print = prints[countUntil(prints, (one) => one.t < t)];
  return print?.t === t ? print : null;
}

function arrowAtInstant(model: LaneModel, parts: readonly Part[], t: Seconds): Subject | null {
  const arrow = model.arrows.find(
    ({ event, to }) =>
      event.t === t &&
      // A new thread's row has nothing else to tell of its beginning.
      parts.some((part) => isOf(part, event) || (event.kind === "thread" && isOf(part, to))),
  );
  return arrow ? { kind: "event", event: arrow.event } : null;
}

/** A message that sets out or arrives, a request, a lock taken, a task begun. */
function sharedAtInstant(model: LaneModel, parts: readonly Part[], t: Seconds): Subject | null {
  const { messages, requests } = model.sharing;
  const isSeen = (doer: Doer) => parts.some((part) => isOf(part, doer));
  return (
    first(messages, ({ flights, from, to }): Subject | null => {
      const found = flights.find(
        ({ departs, arrives }) => (departs === t && isSeen(from)) || (arrives === t && isSeen(to)),
      );
      return found ? { kind: "message", message: found.what } : null;
    }) ??
    first(requests, ({ flights, from }): Subject | null => {
      const found = isSeen(from) ? flights.find(({ departs }) => departs === t) : undefined;
      return found ? { kind: "request", request: found.what } : null;
    }) ??
    first(parts, (part) => first(rowsOf(part), (row) => workAtInstant(row, t)))
  );
}

function workAtInstant({ holds, tasks, io }: ThreadRow, t: Seconds): Subject | null {
  const hold = holds[countUntil(holds, (one) => one.start < t)];
  if (hold?.start === t) return { kind: "hold", hold };
  const task = tasks[countUntil(tasks, (one) => one.start < t)];
  if (task?.start === t) return { kind: "task", task };
  const event = io[countUntil(io, (one) => one.t < t)];
  return event?.t === t ? { kind: "event", event } : null;
}

/** What a thread began to do at `t`; a hand-over of the interpreter lock before the rest. */
function segmentFrom(part: Part, t: Seconds): Subject | null {
  const { pid, turns } = part.lane;
  const turn = turns[countUntil(turns, (one) => one.start < t)];
  if (turn?.start === t && turn.from !== null && isOf(part, turn)) return { kind: "turn", turn };
  return first(rowsOf(part), (row): Subject | null => {
    const segment = row.segments[countUntil(row.segments, (one) => one.start <= t) - 1];
    return segment?.start === t ? { kind: "segment", pid, tid: row.tid, segment } : null;
  });
}

/** A coroutine that begins or begins to wait. */
function coroutineFrom(part: Part, t: Seconds): Subject | null {
  return first(part.lane.coroutines, (coroutine): Subject | null => {
    if (!isOf(part, coroutine) || coroutine.start > t) return null;
    const { waits } = coroutine;
    const wait = waits[countUntil(waits, (one) => one.start < t)] ?? null;
    if (wait?.start === t) return { kind: "coroutine", coroutine, wait };
    return coroutine.start === t ? { kind: "coroutine", coroutine, wait: null } : null;
  });
}

/** The first answer that is one. */
function first<T, R>(list: readonly T[], ask: (item: T) => R | null | undefined): R | null {
  for (const item of list) {
    const answer = ask(item);
    if (answer !== null && answer !== undefined) return answer;
  }
  return null;
}
