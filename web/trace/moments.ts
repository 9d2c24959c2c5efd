// The instants at which something happened: what stepping event by event steps through. Page side; no DOM.
import type { Seconds } from "../base/units.ts";
import type { LaneModel } from "./lane-model.ts";
import { countUntil } from "./sorted.ts";

const known = new WeakMap<LaneModel, { readonly events: number; readonly times: Float64Array }>();

/** All instants of a run, each once, ascending. */
export function moments(model: LaneModel): Float64Array {
  const cached = known.get(model);
  if (cached?.events === model.events) return cached.times;
  const times = ascending(model.lanes.flatMap((lane) => lane.moments));
  known.set(model, { events: model.events, times });
  return times;
}

/** The times given, each once, ascending. */
export function ascending(times: readonly Seconds[]): Float64Array {
  return Float64Array.from(times)
    .sort()
    .filter((t, i, all) => i === 0 || t !== all[i - 1]);
}

/** The last instant before `t`, or null. */
export function momentBefore(times: Float64Array, t: Seconds): Seconds | null {
  return times[countUntil(times, (time) => time < t) - 1] ?? null;
}

/** The first instant after `t`, or null. */
export function momentAfter(times: Float64Array, t: Seconds): Seconds | null {
  return times[countUntil(times, (time) => time <= t)] ?? null;
}
