// What processes share, in the Trace Event Format: messages and requests as flows, locks held (the interpreter's
// too) and tasks as stretches beside the thread's own, depths of queues as counters, files as instants. Page side; no DOM.
import type { Pid, Seconds, Tid } from "../base/units.ts";
import { micros, type ChromeEvent } from "./chrome-event.ts";
import type { LaneModel } from "./lane-model.ts";
import { isQueue } from "./shared-model.ts";

/** Ids of flows and stretches begin after `used`. `end` is how far the run came. */
export function sharingEvents(model: LaneModel, end: Seconds, used: number): ChromeEvent[] {
  const { messages, requests } = model.sharing;
  let id = used;
  const events: ChromeEvent[] = [];
  for (const { flights } of messages)
    for (const { what } of flights) {
      const { send, receive, object } = what;
      if (send && receive) events.push(...flow("message", (id += 1), send, receive, { object }));
    }
  for (const { flights } of requests)
    for (const { what } of flights) {
      const { event, answered } = what;
      const at = { pid: event.manager, tid: 0, t: event.t };
      const asked = { call: `${event.type}.${event.method}` };
      events.push(...flow("request", (id += 1), event, at, asked));
      if (answered !== null)
        events.push(
          ...flow("answer", (id += 1), { ...at, t: answered }, { ...event, t: answered }, asked),
        );
    }
  for (const { turns, ended } of model.lanes)
    for (const turn of turns) {
      const args = { from: turn.from };
      events.push(...stretch("GIL", "gil", (id += 1), turn, ended ?? end, args));
    }
  for (const { coroutines, ended } of model.lanes)
    for (const one of coroutines) {
      const { name, pid, tid, line, error, waits } = one;
      events.push(...stretch(name, "coroutine", (id += 1), one, ended ?? end, { line, error }));
      for (const wait of waits) {
        const told = { ...wait, pid, tid };
        events.push(
          ...stretch(wait.on, "await", (id += 1), told, ended ?? end, { name, line: wait.line }),
        );
      }
    }
  for (const { rows, ended } of model.lanes)
    for (const { holds, tasks } of rows) {
      for (const hold of holds) {
        const { object, line } = hold;
        const made = model.sharing.objects.get(object);
        const name = made ? `${made.type}, line ${made.line}` : "lock";
        events.push(...stretch(name, "lock", (id += 1), hold, ended ?? end, { line }));
      }
      for (const task of tasks) {
        const { name, count, job, index, ok } = task;
        const args = { count, job, index, ok: ok === null ? null : Number(ok) };
        events.push(...stretch(name, "task", (id += 1), task, ended ?? end, args));
      }
    }
  return [...events, ...counters(model), ...ioEvents(model)];
}

interface Place {
  readonly pid: Pid;
  readonly tid: Tid;
  readonly t: Seconds;
}

function flow(
  kind: string,
  id: number,
  from: Place,
  to: Place,
  args: ChromeEvent["args"] & object,
): ChromeEvent[] {
  const both = { name: kind, cat: kind, id, args } as const;
  return [
    { ...both, ph: "s", pid: from.pid, tid: from.tid, ts: micros(from.t) },
    { ...both, ph: "f", bp: "e", pid: to.pid, tid: to.tid, ts: micros(to.t) },
  ];
}

function stretch(
  name: string,
  cat: string,
  id: number,
  told: { readonly pid: Pid; readonly tid: Tid; start: Seconds; end: Seconds | null },
  last: Seconds,
  args: ChromeEvent["args"] & object,
): ChromeEvent[] {
  const both = { name, cat, id, pid: told.pid, tid: told.tid } as const;
  return [
    { ...both, ph: "b", ts: micros(told.start), args },
    { ...both, ph: "e", ts: micros(told.end ?? last) },
  ];
}

function counters({ sharing }: LaneModel): ChromeEvent[] {
  return [...sharing.objects.values()].filter(isQueue).flatMap(({ id, type, line, event }) => {
    const depth = sharing.depths.get(id);
    return (depth?.changes() ?? []).map(({ t, depth: messages }): ChromeEvent => ({
      name: `${type}, line ${line}`,
      ph: "C",
      cat: "depth",
      pid: event.pid,
      tid: 0,
      ts: micros(t),
      args: { messages },
    }));
  });
}

function ioEvents({ lanes }: LaneModel): ChromeEvent[] {
  return lanes
    .flatMap(({ rows }) => rows.flatMap(({ io }) => io))
    .map(({ operation, name, bytes, line, pid, tid, t }) => ({
      name: `${operation} ${name}`,
      ph: "i",
      cat: "io",
      pid,
      tid,
      ts: micros(t),
      s: "t",
      args: { bytes, line },
    }));
}
