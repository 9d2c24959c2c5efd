// Finds the place in a run that a lesson's text points at: "the second print of Process-1".
// The query has the shape of a step's mark. Page side; no DOM.
import type { ObjectId, ThreadState, TraceEvent } from "../wire/trace-event.ts";
import type { LaneModel, PointEvent, Subject } from "./lane-model.ts";
import type { Doer } from "./names.ts";
import { doerOf, instantOf } from "./subject.ts";

export interface SubjectQuery {
  /** Name of a process, or of a thread; any process when left out. */
  readonly process?: string;
  readonly event?:
    | Exclude<PointEvent["kind"], "object" | "omitted">
    | "state"
    | "message"
    | "unread"
    | "lock"
    | "task"
    | "request"
    | "queue"
    | "turn"
    | "coroutine";
  /** A state reached by this call, as Python spells it: `Process.join`. */
  readonly call?: string;
  /** Only stretches in this state. */
  readonly state?: ThreadState;
  /** Who receives the message. */
  readonly to?: string;
  /** Class of the shared object, and the line that makes it. */
  readonly type?: string;
  readonly made?: number;
  /** From 1; negative from the end; 1 if left out. */
  readonly nth?: number;
}

/** The place, or null when the run has none such: it may differ from one run to the next. */
export function findSubject(
  query: SubjectQuery,
  model: LaneModel,
  events: readonly TraceEvent[],
): Subject | null {
  const found = candidates(query, model, events)
    .filter((subject) => is(model, doerOf(subject, model), query.process))
    .sort((a, b) => instantOf(a) - instantOf(b));
  const nth = query.nth ?? 1;
  return found.at(nth > 0 ? nth - 1 : nth) ?? null;
}

function candidates(
  query: SubjectQuery,
  model: LaneModel,
  events: readonly TraceEvent[],
): Subject[] {
  const { call, to } = query;
  if (query.event === "coroutine") return coroutinesOf(query, model);
  if (call !== undefined) return segmentsOf(query, model);
  switch (query.event) {
    case undefined:
    case "state":
      return segmentsOf(query, model);
    case "message":
      return model.sharing.messages
        .filter((route) => is(model, route.to, to))
        .flatMap(({ flights }) => flights.map(({ what: message }) => message))
        .filter(({ object }) => isMeant(query, model, object))
        .map((message) => ({ kind: "message", message }));
    case "unread":
      return [...model.sharing.open]
        .filter(({ send, object }) => send && isMeant(query, model, object))
        .map((message) => ({ kind: "message", message }));
    case "lock":
      return rowsOf(model)
        .flatMap(({ row }) => row.holds)
        .filter(({ object }) => isMeant(query, model, object))
        .map((hold) => ({ kind: "hold", hold }));
    case "task":
      return rowsOf(model).flatMap(({ row }) =>
        row.tasks.map((task): Subject => ({ kind: "task", task })),
      );
    case "request":
      return model.sharing.requests.flatMap(({ flights }) =>
        flights.map(({ what: request }): Subject => ({ kind: "request", request })),
      );
    case "turn":
      return model.lanes.flatMap(({ turns }) => turns.map((turn) => ({ kind: "turn", turn })));
    case "queue":
      return fullest(query, model);
    default:
      return events
        .filter((event): event is PointEvent => event.kind === query.event)
        .map((event) => ({ kind: "event", event }));
  }
}

function segmentsOf(query: SubjectQuery, model: LaneModel): Subject[] {
  return rowsOf(model).flatMap(({ pid, row }) =>
    row.segments
      .filter(({ call }) => query.call === undefined || query.call === call)
      .filter(({ state }) => query.state === undefined || query.state === state)
      .filter(({ object }) => isMeant(query, model, object))
      .map((segment): Subject => ({ kind: "segment", pid, tid: row.tid, segment })),
  );
}

/** Coroutines, or with `call` their waits in it. */
function coroutinesOf({ call }: SubjectQuery, { lanes }: LaneModel): Subject[] {
  return lanes.flatMap(({ coroutines }) =>
    coroutines.flatMap((coroutine): Subject[] =>
      call === undefined
        ? [{ kind: "coroutine", coroutine, wait: null }]
        : coroutine.waits
            .filter(({ on }) => on === call)
            .map((wait) => ({ kind: "coroutine", coroutine, wait })),
    ),
  );
}

function fullest(query: SubjectQuery, { sharing }: LaneModel): Subject[] {
  return [...sharing.depths]
    .filter(([object]) => sharing.objects.has(object))
    .filter(([object]) => isMeant(query, { sharing }, object))
    .map(([object, depth]) => ({ kind: "depth", object, t: depth.peak(sharing.omitted === 0).t }));
}

function rowsOf(model: LaneModel) {
  return model.lanes.flatMap(({ pid, rows }) => rows.map((row) => ({ pid, row })));
}

/** Whether a process of that name, or a thread of that name, is meant. */
function is({ byPid }: LaneModel, { pid, tid }: Doer, name: string | undefined): boolean {
  const lane = byPid.get(pid);
  return name === undefined || lane?.name === name || lane?.byTid.get(tid)?.name === name;
}

/** Whether it is the object of the query: any, where the query names none. */
function isMeant(
  { type, made }: SubjectQuery,
  { sharing }: Pick<LaneModel, "sharing">,
  object: ObjectId | null,
): boolean {
  if (type === undefined && made === undefined) return true;
  const known = object === null ? undefined : sharing.objects.get(object);
  return (
    known !== undefined &&
    (type ?? known.type) === known.type &&
    (made ?? known.line) === known.line
  );
}
