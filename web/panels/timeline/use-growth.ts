// How large a run has become, for the words above the picture: told a few times a second while it
// grows, not once an event. Page side.
import { useEffect, useState } from "react";
import type { Milliseconds, Seconds } from "../../base/units.ts";
import type { LaneModel } from "../../trace/lane-model.ts";
import { lanesOf } from "../../trace/lanes.ts";
import type { TraceLog } from "../../trace/log.ts";

export interface Growth {
  readonly end: Seconds;
  readonly events: number;
  readonly processes: number;
  readonly lines: number;
  /** Whether any thread was ever in this state. */
  readonly io: boolean;
  readonly ready: boolean;
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
    io: has(model, "io"),
    ready: has(model, "ready"),
  };
}

function has(model: LaneModel, state: "io" | "ready"): boolean {
  return model.lanes.some((lane) =>
    lane.rows.some((row) => row.segments.some((segment) => segment.state === state)),
  );
}
