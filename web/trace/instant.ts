// What happened at one instant: the place that stepping event by event comes to. Page side; no DOM.
import type { Seconds } from "../base/units.ts";
import type { Lane, LaneModel, Subject, ThreadRow } from "./lane-model.ts";
import type { Doer } from "./names.ts";
import { segmentAt } from "./replay.ts";
import { countUntil } from "./sorted.ts";

/** The most telling thing that happened exactly at `t`, in one lane or in any; null when nothing did. */
export function subjectAtInstant(model: LaneModel, t: Seconds, only: Lane | null): Subject | null {
  const lanes = only ? [only] : model.lanes;
  return (
    first(lanes, (lane) => markAtInstant(lane, t)) ??
    arrowAtInstant(model, lanes, t) ??
    sharedAtInstant(model, lanes, t) ??
    first(lanes, (lane) => segmentFrom(lane, t))
  );
}

/** What a lane's main thread was doing at `t`, or did there last. */
export function segmentSubject(lane: Lane, t: Seconds): Subject | null {
  const [row] = lane.rows;
  const segment = segmentAt(row, t) ?? row.segments.at(-1);
  return segment ? { kind: "segment", pid: lane.pid, tid: row.tid, segment } : null;
}

function markAtInstant({ rows, begin, end }: Lane, t: Seconds): Subject | null {
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

function arrowAtInstant(model: LaneModel, lanes: readonly Lane[], t: Seconds): Subject | null {
  const arrow = model.arrows.find(
    ({ event }) => event.t === t && lanes.some((lane) => lane.pid === event.pid),
  );
  return arrow ? { kind: "event", event: arrow.event } : null;
}

/** A message that sets out or arrives, a request, a lock taken, a task begun. */
function sharedAtInstant(model: LaneModel, lanes: readonly Lane[], t: Seconds): Subject | null {
  const { messages, requests } = model.sharing;
  const isOf = ({ pid }: Doer) => lanes.some((lane) => lane.pid === pid);
  return (
    first(messages, ({ flights, from, to }): Subject | null => {
      const found = flights.find(
        ({ departs, arrives }) => (departs === t && isOf(from)) || (arrives === t && isOf(to)),
      );
      return found ? { kind: "message", message: found.what } : null;
    }) ??
    first(requests, ({ flights, from }): Subject | null => {
      const found = isOf(from) ? flights.find(({ departs }) => departs === t) : undefined;
      return found ? { kind: "request", request: found.what } : null;
    }) ??
    first(lanes, ({ rows }) => first(rows, (row) => workAtInstant(row, t)))
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

function segmentFrom({ pid, rows }: Lane, t: Seconds): Subject | null {
  return first(rows, (row): Subject | null => {
    const segment = row.segments[countUntil(row.segments, (one) => one.start <= t) - 1];
    return segment?.start === t ? { kind: "segment", pid, tid: row.tid, segment } : null;
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
