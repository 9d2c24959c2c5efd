// How large a run has become, for the words above the picture: told a few times a second while it
// grows, not once an event. Page side.
import { useEffect, useState } from "react";
import type { Milliseconds, Seconds } from "../../base/units.ts";
import { waitsForGil } from "../../trace/gil.ts";
import type { LaneModel, Segment } from "../../trace/lane-model.ts";
import { lanesOf } from "../../trace/lanes.ts";
import type { TraceLog } from "../../trace/log.ts";
import { isQueue } from "../../trace/shared-model.ts";

export interface Growth {
  readonly end: Seconds;
  readonly events: number;
  readonly processes: number;
  readonly lines: number;
  readonly kinds: Kinds;
}

/** What there is in this run beyond what every run has. */
export interface Kinds {
  /** Whether any thread was ever in this state. */
  readonly io: boolean;
  /** Ready, for want of a core, and of the interpreter lock. */
  readonly core: boolean;
  readonly gil: boolean;
  /** Who has the interpreter lock is known. */
  readonly turn: boolean;
  readonly coroutine: boolean;
  readonly message: boolean;
  readonly request: boolean;
  readonly hold: boolean;
  readonly task: boolean;
  readonly depth: boolean;
}

const OFTEN: Milliseconds = 120;

export function useGrowth(log: TraceLog, running: boolean, now: () => Seconds): Growth {
  const [growth, setGrowth] = useState(() => measure(log, log.end));
  useEffect(() => {
    const tell = () => setGrowth(measure(log, running ? Math.max(log.end, now()) : log.end));
    tell();
    if (running) {
      const timer = setInterval(tell, OFTEN);
      return () => clearInterval(timer);
    }
    const { dispose } = log.onAppend(tell);
    return dispose;
  }, [log, running, now]);
  return growth;
}

function measure(log: TraceLog, end: Seconds): Growth {
  const model = lanesOf(log);
  return {
    end,
    events: model.events,
    processes: model.lanes.length,
    lines: model.lines,
    kinds: kindsOf(model),
  };
}

function kindsOf(model: LaneModel): Kinds {
  const { messages, requests, holds, objects, depths } = model.sharing;
  const queues = [...objects.values()].filter(isQueue);
  return {
    io: has(model, ({ state }) => state === "io"),
    core: has(model, (one) => one.state === "ready" && !waitsForGil(one)),
    gil: has(model, waitsForGil),
    turn: model.lanes.some(({ turns }) => turns.length > 0),
    coroutine: model.lanes.some(({ coroutines }) => coroutines.length > 0),
    message: messages.length > 0,
    request: requests.length > 0,
    hold: holds.size > 0,
    task: model.lanes.some(({ rows }) => rows.some((row) => row.tasks.length > 0)),
    depth: queues.some(({ id }) => depths.has(id)),
  };
}

function has(model: LaneModel, isMeant: (segment: Segment) => boolean): boolean {
  return model.lanes.some((lane) => lane.rows.some((row) => row.segments.some(isMeant)));
}
