// Finds the place in a run that a lesson's text points at: "the second print of Process-1".
// The query has the shape of a step's mark. Page side; no DOM.
import type { LaneModel, PointEvent, Subject } from "./lane-model.ts";
import type { TraceEvent } from "../wire/trace-event.ts";

export interface SubjectQuery {
  /** Process name; any process when left out. */
  readonly process?: string;
  readonly event?: PointEvent["kind"] | "state";
  /** A state reached by this call, as Python spells it: `Process.join`. */
  readonly call?: string;
  /** From 1; negative from the end; 1 if left out. */
  readonly nth?: number;
}

/** The place, or null when the run has none such: it may differ from one run to the next. */
export function findSubject(
  query: SubjectQuery,
  model: LaneModel,
  events: readonly TraceEvent[],
): Subject | null {
  const found =
    query.call !== undefined || query.event === "state" || query.event === undefined
      ? segmentsOf(query, model)
      : eventsOf(query, model, events);
  const nth = query.nth ?? 1;
  return found.at(nth > 0 ? nth - 1 : nth) ?? null;
}

function segmentsOf(query: SubjectQuery, model: LaneModel): Subject[] {
  return model.lanes
    .filter((lane) => query.process === undefined || lane.name === query.process)
    .flatMap((lane) => lane.rows.map((row) => ({ pid: lane.pid, row })))
    .flatMap(({ pid, row }) =>
      row.segments.map((segment) => ({ kind: "segment" as const, pid, tid: row.tid, segment })),
    )
    .filter(({ segment }) => query.call === undefined || segment.call === query.call)
    .sort((a, b) => a.segment.start - b.segment.start);
}

function eventsOf(query: SubjectQuery, model: LaneModel, events: readonly TraceEvent[]): Subject[] {
  return events
    .filter(isPoint)
    .filter((event) => event.kind === query.event)
    .filter(
      (event) => query.process === undefined || model.byPid.get(event.pid)?.name === query.process,
    )
    .map((event) => ({ kind: "event", event }));
}

const points = new Set<string>([
  "create",
  "begin",
  "end",
  "print",
  "join",
  "signal",
  "error",
] satisfies PointEvent["kind"][]);

function isPoint(event: TraceEvent): event is PointEvent {
  return points.has(event.kind);
}
