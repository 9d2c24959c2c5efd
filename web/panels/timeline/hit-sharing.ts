// What of the things that processes share is at a place in the picture, and where they are drawn; lanes and
// their marks are in `hit.ts`. Page side.
import type { CssPixels, Pid, Tid } from "../../base/units.ts";
import type { Subject } from "../../trace/lane-model.ts";
import { pointOn } from "../../trace/picture/draw-arrows.ts";
import { stripeOf } from "../../trace/picture/draw-coroutines.ts";
import { holdsInView } from "../../trace/picture/draw-holds.ts";
import { tasksInView } from "../../trace/picture/draw-tasks.ts";
import { flightCurve, visibleFlights } from "../../trace/picture/flights.ts";
import type { Frame } from "../../trace/picture/frame.ts";
import {
  bracketLine,
  gilLine,
  holdTop,
  type LaneBox,
  type RowBox,
} from "../../trace/picture/layout.ts";
import type { Curve } from "../../trace/picture/pen.ts";
import { timeAt, xOf } from "../../trace/picture/time-scale.ts";
import { countUntil } from "../../trace/sorted.ts";

/** Where something is looked for, and how far around: a finger is wider than a mouse. */
export interface Spot {
  readonly x: CssPixels;
  readonly y: CssPixels;
  readonly near: CssPixels;
}

export type Bounds =
  | { x: CssPixels; y: CssPixels; width: CssPixels; height: CssPixels }
  | { curve: Curve };

const DOTS: CssPixels = 12;
const REMARK: CssPixels = 180;

/** The lock, the task or the remark under the bar. */
export function underBarAt(
  frame: Frame,
  { lane }: LaneBox,
  row: RowBox,
  { x, y, near }: Spot,
): Subject | null {
  const holds = holdsInView(frame, row, lane.ended).filter(
    (one) => x >= one.from - 2 && x <= one.to + 2 && Math.abs(y - one.y - 1.5) <= near,
  );
  // The inner one of several, and of those that touch the later.
  const hold = holds.toSorted(
    (a, b) => Math.abs(a.y - y) - Math.abs(b.y - y) || b.from - a.from,
  )[0];
  if (hold) return { kind: "hold", hold: hold.hold };
  if (Math.abs(y - bracketLine(row)) > near + 3) return null;
  const remark = remarkAt(frame, row, x);
  if (remark) return remark;
  const tasks = tasksInView(frame, row, lane.ended);
  const task = tasks.find((one) => x >= one.from - 1 && x <= one.to + 1);
  return task ? { kind: "task", task: task.task } : null;
}

/** Where small events were left out: dots, or a remark that stands to the right of its place. */
function remarkAt({ scale }: Frame, { row }: RowBox, x: CssPixels): Subject | null {
  const { omitted, holds, tasks } = row;
  const event = omitted[countUntil(omitted, (one) => xOf(scale, one.t) <= x + 4) - 1];
  const width = holds.length + tasks.length > 0 ? DOTS : REMARK;
  return event && x - xOf(scale, event.t) < width ? { kind: "event", event } : null;
}

/** A queue at a time. */
export function trackAt(frame: Frame, { x, y }: Spot): Subject | null {
  const track = frame.layout.tracks.find((one) => y >= one.top && y < one.top + one.height);
  const t = timeAt(frame.scale, x);
  if (!track || t < track.object.event.t || t > frame.now) return null;
  return { kind: "depth", object: track.object.id, t };
}

export function flightAt(frame: Frame, spot: Spot): Subject | null {
  return visibleFlights(frame).find(({ curve }) => isNear(curve, spot))?.subject ?? null;
}

export function isNear(curve: Curve, { x, y, near }: Spot): boolean {
  const xs = [curve[0], curve[2], curve[4], curve[6]];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  if (x < left - near || x > right + near) return false;
  const steps = Math.max(16, Math.ceil((Math.abs(curve[7] - curve[1]) + right - left) / 6));
  for (let i = 0; i <= steps; i += 1) {
    const point = pointOn(curve, i / steps);
    if (Math.hypot(point.x - x, point.y - y) <= near) return true;
  }
  return false;
}

/** The row in view that shows what a thread does: its own, or its process's. */
export function shownRowBox(
  { layout }: Frame,
  { pid, tid }: { readonly pid: Pid; readonly tid: Tid },
): RowBox | null {
  const rows = layout.boxes.find((box) => box.lane.pid === pid)?.rows ?? [];
  return rows.find((one) => one.row.tid === tid) ?? rows[0] ?? null;
}

export function sharedBounds(
  frame: Frame,
  subject: Exclude<Subject, { kind: "event" | "segment" }>,
): Bounds | null {
  const { layout, scale, now, model } = frame;
  switch (subject.kind) {
    case "message":
    case "request": {
      const curve = flightCurve(frame, subject);
      return curve && { curve };
    }
    case "hold":
    case "task": {
      const stretch = subject.kind === "hold" ? subject.hold : subject.task;
      const row = shownRowBox(frame, stretch);
      if (!row) return null;
      const x = xOf(scale, stretch.start);
      const end = stretch.end ?? model.byPid.get(stretch.pid)?.ended ?? now;
      const top = row.centre - row.barHeight / 2;
      const bottom = subject.kind === "hold" ? holdTop(row, 0) + 3 : bracketLine(row) + 6;
      return { x, y: top, width: Math.max(2, xOf(scale, end) - x), height: bottom - top };
    }
    case "turn": {
      const { turn } = subject;
      const row = shownRowBox(frame, turn);
      if (!row) return null;
      const x = xOf(scale, turn.start);
      const top = row.centre - row.barHeight / 2;
      return {
        x,
        y: top,
        width: Math.max(2, xOf(scale, turn.end ?? now) - x),
        height: gilLine(row) - top,
      };
    }
    case "coroutine": {
      const { coroutine, wait } = subject;
      const loom = layout.boxes.find((box) => box.lane.pid === coroutine.pid)?.loom;
      if (!loom) return null;
      const { start, end } = wait ?? coroutine;
      const x = xOf(scale, start);
      const height = Math.max(4, loom.stripe);
      const y = stripeOf(loom, coroutine) - height / 2;
      return { x, y, width: Math.max(2, xOf(scale, end ?? now) - x), height };
    }
    case "threads": {
      const crowd = layout.boxes.find((box) => box.lane.pid === subject.pid)?.crowd;
      if (!crowd) return null;
      const x = xOf(scale, subject.t);
      return { x: x - 4, y: crowd.top + 4, width: 8, height: crowd.height - 8 };
    }
    case "depth": {
      const track = layout.tracks.find((one) => one.object.id === subject.object);
      if (!track) return null;
      const x = xOf(scale, subject.t);
      return { x: x - 4, y: track.top + 4, width: 8, height: track.height - 8 };
    }
  }
}
