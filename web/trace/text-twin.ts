// The timeline as facts in order, for those who read instead of look. Page side; no DOM.
import type { Pid, Seconds } from "../base/units.ts";
import { waitsForGil } from "./gil.ts";
import type { Lane, LaneModel, Subject } from "./lane-model.ts";
import type { Route } from "./routes.ts";
import { gilWaits } from "./story-threads.ts";
import { nameOf } from "./names.ts";
import { story, type StoryFact } from "./story.ts";
import { instantOf } from "./subject.ts";

export interface TwinProcess {
  readonly pid: Pid;
  readonly name: string;
  readonly parent: string | null;
  readonly began: Seconds | null;
  readonly ended: Seconds | null;
  readonly exitcode: number | null;
  /** What happened, in the order of time, and last what can be told of the whole. */
  readonly facts: readonly StoryFact[];
  /** How many more there were. */
  readonly omitted: number;
}

/** As much as somebody will listen to, a process. */
const MOST = 60;

export function textTwin(model: LaneModel, end: Seconds, most = MOST): TwinProcess[] {
  return model.lanes.map((lane) => {
    const subjects = subjectsOf(lane, model);
    const told = subjects.slice(0, most).map((subject) => story(subject, model, end));
    const waits = gilWaits(lane, model, end).slice(0, most);
    return {
      pid: lane.pid,
      name: nameOf(model, lane.pid),
      parent: lane.ppid === 0 ? null : nameOf(model, lane.ppid),
      began: lane.began,
      ended: lane.ended,
      exitcode: lane.exitcode,
      facts: [...told, ...waits],
      omitted: Math.max(0, subjects.length - most),
    };
  });
}

/** Everything that the lane's picture shows, but for running: that is what it does between the rest. */
function subjectsOf(lane: Lane, model: LaneModel): Subject[] {
  const { pid, begin, end, rows } = lane;
  const marks = [
    ...(begin ? [begin] : []),
    ...objectsOf(pid, model),
    ...rows.flatMap((row) => [
      ...row.prints,
      ...row.errors,
      ...row.io,
      ...row.omitted,
      ...(row.end ? [row.end] : []),
    ]),
    ...model.arrows.map((arrow) => arrow.event).filter((event) => event.pid === pid),
    ...(end ? [end] : []),
  ].map((event): Subject => ({ kind: "event", event }));
  const stretches = rows.flatMap((row) =>
    row.segments
      // Of the interpreter lock only the sums are told: it may change hands thousands of times.
      .filter((segment) => segment.state !== "running" && !waitsForGil(segment))
      .map((segment): Subject => ({ kind: "segment", pid, tid: row.tid, segment })),
  );
  const coroutines = lane.coroutines.map((coroutine): Subject => ({
    kind: "coroutine",
    coroutine,
    wait: null,
  }));
  const work = rows.flatMap((row): Subject[] => [
    ...row.holds.map((hold): Subject => ({ kind: "hold", hold })),
    ...row.tasks.map((task): Subject => ({ kind: "task", task })),
  ]);
  return [...marks, ...stretches, ...work, ...coroutines, ...sentBy(pid, model)].sort(
    (a, b) => instantOf(a) - instantOf(b),
  );
}

function objectsOf(pid: Pid, { sharing }: LaneModel) {
  return [...sharing.objects.values()].map(({ event }) => event).filter((one) => one.pid === pid);
}

function sentBy(pid: Pid, { sharing }: LaneModel): Subject[] {
  const own = <T>(routes: readonly Route<T>[]) =>
    routes.filter((route) => route.from.pid === pid).flatMap(({ flights }) => flights);
  return [
    ...own(sharing.messages).map(({ what }): Subject => ({ kind: "message", message: what })),
    ...[...sharing.open]
      .filter(({ send }) => send?.pid === pid)
      .map((message): Subject => ({ kind: "message", message })),
    ...own(sharing.requests).map(({ what }): Subject => ({ kind: "request", request: what })),
  ];
}
