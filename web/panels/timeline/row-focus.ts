// The row that the keyboard is in: a process with all its threads, or one of its other threads. Up and down go through
// all rows that are drawn. Page side.
import { shownRows } from "../../trace/picture/rows.ts";
import type { Part } from "../../trace/instant.ts";
import type { LaneModel } from "../../trace/lane-model.ts";
import type { Doer } from "../../trace/names.ts";

/** The row below (1) or above (-1); the first or the last where none has the focus. Null in an empty picture. */
export function nextRow({ lanes }: LaneModel, focus: Doer | null, by: 1 | -1): Doer | null {
  const rows = lanes.flatMap((lane) =>
    lane.rows.slice(0, shownRows(lane)).map(({ tid }): Doer => ({ pid: lane.pid, tid })),
  );
  if (!focus) return rows.at(by > 0 ? 0 : -1) ?? null;
  const here = rows.findIndex(({ pid, tid }) => pid === focus.pid && tid === focus.tid);
  return rows[Math.min(rows.length - 1, Math.max(0, here + by))] ?? null;
}

export function partOf({ byPid }: LaneModel, { pid, tid }: Doer): Part | null {
  const lane = byPid.get(pid);
  return lane ? { lane, row: tid === 0 ? null : (lane.byTid.get(tid) ?? null) } : null;
}
