// What of the interpreter lock, and of threads that have no row, is at a place in the picture. Page side.
import type { CssPixels } from "../../base/units.ts";
import { waitAt } from "../../trace/coroutines.ts";
import type { Subject } from "../../trace/lane-model.ts";
import { turnsInView } from "../../trace/picture/draw-gil.ts";
import type { Frame } from "../../trace/picture/frame.ts";
import { gilLine, type LaneBox, type LoomBox, type RowBox } from "../../trace/picture/layout.ts";
import { timeAt, xOf } from "../../trace/picture/time-scale.ts";
import { countUntil } from "../../trace/sorted.ts";
import type { Spot } from "./hit-sharing.ts";

/** The turn whose line is here, or that began with the hand-over that is here. */
export function turnAt(
  frame: Frame,
  box: LaneBox,
  row: RowBox,
  { x, y, near }: Spot,
): Subject | null {
  const { turns } = box.lane;
  const line = gilLine(row);
  // The bar has the line's upper half.
  if (y >= line - 1 && y <= line + near - 1) {
    const turn = turns[countUntil(turns, (one) => xOf(frame.scale, one.start) <= x) - 1];
    if (turn?.tid === row.row.tid && xOf(frame.scale, turn.end ?? frame.now) >= x)
      return { kind: "turn", turn };
  }
  if (Math.abs(y - row.centre) < row.barHeight / 2) return null;
  const stroke = turnsInView(frame, box).find(
    (one) => one.stroke && Math.abs(one.x - x) <= near - 1 && isBetween(y, one.stroke),
  );
  return stroke ? { kind: "turn", turn: stroke.turn } : null;
}

function isBetween(y: CssPixels, [top, bottom]: readonly [CssPixels, CssPixels]): boolean {
  return y >= top && y <= bottom;
}

/** The coroutine whose stripe is here, in its wait or between waits. */
export function coroutineAt(frame: Frame, loom: LoomBox, { x, y, near }: Spot): Subject | null {
  const place = Math.floor((y - loom.top) / loom.stripe);
  const t = timeAt(frame.scale, x);
  const reach = near / frame.scale.perSecond;
  const coroutine = loom.coroutines.findLast(
    (one) => one.place === place && one.start - reach <= t && t <= (one.end ?? frame.now) + reach,
  );
  return coroutine ? { kind: "coroutine", coroutine, wait: waitAt(coroutine, t) } : null;
}

/** How many of the threads without a row live at a time. */
export function crowdAt(frame: Frame, { lane, crowd }: LaneBox, x: CssPixels): Subject | null {
  const t = timeAt(frame.scale, x);
  if (!crowd || t < crowd.crowd.start || t > (lane.ended ?? frame.now)) return null;
  return { kind: "threads", pid: lane.pid, t };
}
