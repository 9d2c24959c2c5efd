// What of the picture is at a place, and where in the picture a thing is. Page side.
import type { CssPixels, Seconds } from "../../base/units.ts";
import type { PointEvent, Segment, Subject, ThreadRow } from "../../trace/lane-model.ts";
import { visibleArrows } from "../../trace/picture/draw-arrows.ts";
import type { Frame } from "../../trace/picture/frame.ts";
import type { LaneBox, RowBox } from "../../trace/picture/layout.ts";
import { timeAt, xOf } from "../../trace/picture/time-scale.ts";
import { segmentAt } from "../../trace/replay.ts";
import { coroutineAt, crowdAt, turnAt } from "./hit-threads.ts";
import { countUntil } from "../../trace/sorted.ts";
import {
  flightAt,
  isNear,
  sharedBounds,
  shownRowBox,
  trackAt,
  underBarAt,
  type Bounds,
  type Spot,
} from "./hit-sharing.ts";

/** Half the width of most labels. */
const LABEL: CssPixels = 14;

/** What lies at a spot: marks, arrows, what is shared, then the stretch of time. */
export function subjectAt(frame: Frame, spot: Spot): Subject | null {
  const { layout, scale } = frame;
  const { x, y, near } = spot;
  if (x < layout.headerWidth - 4 || y < layout.axisHeight) return null;
  const box = layout.boxes.find((one) => y >= one.top && y < one.top + one.height);
  const row = box ? rowAt(box, y) : null;
  const half = (row?.barHeight ?? 0) / 2;
  const onBar = row !== null && Math.abs(y - row.centre) <= half + near - 2;
  const above = row !== null && row.over && y < row.centre && y > row.centre - half - 20;
  if (box && row && (onBar || above)) {
    const mark = onBar ? markAt(frame, box, row, spot) : labelledAt(frame, row, x);
    if (mark) return { kind: "event", event: mark };
  }
  const arrow = arrowAt(frame, spot);
  if (arrow) return { kind: "event", event: arrow };
  const shared = box && row ? underBarAt(frame, box, row, spot) : trackAt(frame, spot);
  if (shared && !onBar) return shared;
  const turn = box && row && turnAt(frame, box, row, spot);
  if (turn) return turn;
  const flight = flightAt(frame, spot);
  if (flight) return flight;
  if (box?.loom && y >= box.loom.top) return coroutineAt(frame, box.loom, spot);
  if (box?.crowd && y >= box.crowd.top) return crowdAt(frame, box, x);
  if (!box || !row || !onBar) return null;
  const segment = segmentAt(row.row, timeAt(scale, x)) ?? nextSegment(frame, row.row, spot);
  // What is still going on has not got further than now.
  return segment && timeAt(scale, x - near) <= (segment.end ?? frame.now)
    ? { kind: "segment", pid: box.lane.pid, tid: row.row.tid, segment }
    : null;
}

function rowAt({ rows }: LaneBox, y: CssPixels): RowBox | null {
  return rows[countUntil(rows, (row) => row.top <= y) - 1] ?? rows[0] ?? null;
}

/** A mark on the bar: an exception first, a print, a file, then the lane's two ends. */
function markAt(frame: Frame, box: LaneBox, row: RowBox, { x, near }: Spot): PointEvent | null {
  const [from, to] = [timeAt(frame.scale, x - near), timeAt(frame.scale, x + near)];
  const { errors, prints, io } = row.row;
  const found = [errors, prints, io]
    .map((list) => within(list, from, to))
    .concat([ends(box, row, from, to)])
    .find((some) => some.length > 0);
  return nearest(frame, found ?? [], x);
}

/** What a label over the bar belongs to. */
function labelledAt(frame: Frame, { row }: RowBox, x: CssPixels): PointEvent | null {
  const [from, to] = [timeAt(frame.scale, x - LABEL), timeAt(frame.scale, x + LABEL)];
  return nearest(frame, [...within(row.errors, from, to), ...within(row.prints, from, to)], x);
}

function nearest({ scale }: Frame, events: readonly PointEvent[], x: CssPixels): PointEvent | null {
  const distance = (event: PointEvent) => Math.abs(xOf(scale, event.t) - x);
  return events.reduce<PointEvent | null>(
    (best, event) => (best === null || distance(event) < distance(best) ? event : best),
    null,
  );
}

function within(events: readonly PointEvent[], from: Seconds, to: Seconds): readonly PointEvent[] {
  const start = countUntil(events, (event) => event.t < from);
  const stop = countUntil(events, (event) => event.t <= to);
  return events.slice(start, stop);
}

/** Beginning and end of a lane, or of a thread in it. The main process has a beginning without a mark. */
function ends(
  { lane }: LaneBox,
  { row }: RowBox,
  from: Seconds,
  to: Seconds,
): readonly PointEvent[] {
  const begin = row.index > 0 ? row.start : lane.ppid === 0 ? null : lane.begin;
  const end = row.index > 0 ? row.end : lane.end;
  return within([...(begin ? [begin] : []), ...(end ? [end] : [])], from, to);
}

/** The stretch that begins a little to the right: the first pixels of a lane belong to it. */
function nextSegment(frame: Frame, row: ThreadRow, { x, near }: Spot): Segment | null {
  const next = row.segments[countUntil(row.segments, (one) => one.start < timeAt(frame.scale, x))];
  return next && xOf(frame.scale, next.start) - x < near ? next : null;
}

function arrowAt(frame: Frame, spot: Spot): PointEvent | null {
  const found = visibleArrows(frame).find(({ curve }) => isNear(curve, spot));
  return found?.arrow.event ?? null;
}

/** Where a subject is drawn; null when it is out of view. */
export function drawnBounds(frame: Frame, subject: Subject): Bounds | null {
  if (subject.kind !== "event" && subject.kind !== "segment") return sharedBounds(frame, subject);
  const { scale, now } = frame;
  if (subject.kind === "event") {
    const { event } = subject;
    const arrow = visibleArrows(frame).find((one) => one.arrow.event === event);
    if (arrow) return { curve: arrow.curve };
  }
  const row = shownRowBox(frame, subject.kind === "event" ? subject.event : subject);
  if (!row) return null;
  const [from, to] =
    subject.kind === "event"
      ? [xOf(scale, subject.event.t) - 3, xOf(scale, subject.event.t) + 3]
      : [xOf(scale, subject.segment.start), xOf(scale, subject.segment.end ?? now)];
  return {
    x: from,
    y: row.centre - row.barHeight / 2,
    width: Math.max(2, to - from),
    height: row.barHeight,
  };
}
