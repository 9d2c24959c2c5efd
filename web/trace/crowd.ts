// Threads that are too many for a row each: the first ones of a process have one, of the others it is known how many
// lived at a time. No DOM.
import type { Seconds } from "../base/units.ts";
import type { Lane, ThreadRow } from "./lane-model.ts";
import { countUntil } from "./sorted.ts";

/** So many threads of a process have a row of their own, the main one counted. */
export const MOST_ROWS = 65;

export interface Crowd {
  /** How many threads it stands for. */
  readonly count: number;
  /** The most that lived at one moment. */
  readonly most: number;
  /** When the first of them was started. */
  readonly start: Seconds;
  /** How many of them lived at `t`. */
  aliveAt(t: Seconds): number;
}

const known = new WeakMap<Lane, { readonly moments: number; readonly crowd: Crowd | null }>();

/** null where every thread has its row. */
export function crowdOf(lane: Lane): Crowd | null {
  if (lane.rows.length <= MOST_ROWS) return null;
  const cached = known.get(lane);
  if (cached?.moments === lane.moments.length) return cached.crowd;
  const crowd = sumUp(lane.rows.slice(MOST_ROWS), lane.ended ?? Infinity);
  known.set(lane, { moments: lane.moments.length, crowd });
  return crowd;
}

function sumUp(rows: readonly ThreadRow[], last: Seconds): Crowd {
  const starts = Float64Array.from(rows, ({ start }) => start?.t ?? 0).sort();
  const ends = Float64Array.from(rows, ({ end }) => end?.t ?? last).sort();
  const aliveAt = (t: Seconds) =>
    countUntil(starts, (start) => start <= t) - countUntil(ends, (end) => end <= t);
  const most = starts.reduce((highest, t) => Math.max(highest, aliveAt(t)), 0);
  return { count: rows.length, most, start: starts[0] ?? 0, aliveAt };
}
