// A run in the Trace Event Format, which chrome://tracing, Perfetto and speedscope open: processes and
// threads by name, states as slices, prints and exceptions as instants, arrows as flows.
// Times there are microseconds. Page side; no DOM.
import type { Seconds } from "../base/units.ts";
import { micros, type ChromeEvent } from "./chrome-event.ts";
import { sharingEvents } from "./export-chrome-sharing.ts";
import type { Arrow, Lane, LaneModel, ThreadRow } from "./lane-model.ts";

export type { ChromeEvent } from "./chrome-event.ts";

export interface ChromeTrace {
  readonly displayTimeUnit: "ms";
  readonly traceEvents: readonly ChromeEvent[];
}

/** `end` is how far the run came: what has not ended reaches there. */
export function exportChromeTrace(model: LaneModel, end: Seconds): ChromeTrace {
  return {
    displayTimeUnit: "ms",
    traceEvents: [
      ...model.lanes.flatMap((lane) => laneEvents(lane, end)),
      ...model.arrows.flatMap((arrow, id) => flow(arrow, id + 1)),
      ...sharingEvents(model, end, model.arrows.length),
    ],
  };
}

function laneEvents(lane: Lane, end: Seconds): ChromeEvent[] {
  const { pid, name, index, exitcode, ended } = lane;
  const process = { ph: "M", pid, tid: 0, ts: 0 } as const;
  const events: ChromeEvent[] = [
    { ...process, name: "process_name", args: { name } },
    { ...process, name: "process_sort_index", args: { sort_index: index } },
    ...lane.rows.flatMap((row) => rowEvents(row, pid, end)),
  ];
  if (ended !== null) {
    events.push({
      name: "exit",
      ph: "i",
      cat: "exit",
      pid,
      tid: 0,
      ts: micros(ended),
      s: "p",
      args: { exitcode },
    });
  }
  return events;
}

function rowEvents(
  { tid, index, name, segments, prints, errors, end: last }: ThreadRow,
  pid: number,
  end: Seconds,
): ChromeEvent[] {
  const thread = { ph: "M", pid, tid, ts: 0 } as const;
  return [
    { ...thread, name: "thread_name", args: { name } },
    { ...thread, name: "thread_sort_index", args: { sort_index: index } },
    ...segments.map(({ start, end: stop, state, call, on, holder, line }): ChromeEvent => ({
      name: call === "" ? state : `${state}: ${call}`,
      ph: "X",
      cat: state,
      pid,
      tid,
      ts: micros(start),
      dur: micros(Math.max(0, (stop ?? end) - start)),
      args: { call, on, holder, line },
    })),
    ...prints.map(({ t, text, stream, line }): ChromeEvent => ({
      name: text.trimEnd(),
      ph: "i",
      cat: stream,
      pid,
      tid,
      ts: micros(t),
      s: "t",
      args: { text, line },
    })),
    ...errors.map(({ t, type, message, line }): ChromeEvent => ({
      name: type,
      ph: "i",
      cat: "error",
      pid,
      tid,
      ts: micros(t),
      s: "t",
      args: { message, line },
    })),
    ...(last
      ? [
          {
            name: "thread end",
            ph: "i",
            cat: "exit",
            pid,
            tid,
            ts: micros(last.t),
            s: "t",
          } as const,
        ]
      : []),
  ];
}

function flow({ kind, from, to }: Arrow, id: number): ChromeEvent[] {
  const both = { name: kind, cat: kind, id } as const;
  return [
    { ...both, ph: "s", pid: from.pid, tid: from.tid, ts: micros(from.t) },
    { ...both, ph: "f", bp: "e", pid: to.pid, tid: to.tid, ts: micros(to.t) },
  ];
}
