// Where lanes lie from top to bottom. Page side; no DOM.
//
//   ├ header ┤├ time ──────────────┤
//              0 s     1 s     2 s     axis
//   ▍Main      ▓▓▒▒▒▒▒▒▒▒▒▒▒▒▒▒        lane: its label of prints above the centre line
//   ▍Process-1  ───|───|──             lane, with locks held and brackets of tasks under its bars
//    Queue     ▂▄▄▂▁                   track: how full a queue was
import type { CssPixels } from "../../base/units.ts";
import type { Lane, LaneModel, ThreadRow } from "../lane-model.ts";
import type { QueueDepth } from "../queue-depth.ts";
import { isQueue, type SharedObject } from "../shared-model.ts";

export interface RowBox {
  readonly row: ThreadRow;
  /** Where its bars have their middle. */
  readonly centre: CssPixels;
}

export interface LaneBox {
  readonly lane: Lane;
  readonly top: CssPixels;
  readonly height: CssPixels;
  readonly rows: readonly RowBox[];
}

export interface TrackBox {
  readonly object: SharedObject;
  readonly depth: QueueDepth;
  readonly top: CssPixels;
  readonly height: CssPixels;
}

export interface Layout {
  readonly width: CssPixels;
  /** Of the part that shows; lanes below it are scrolled to. */
  readonly height: CssPixels;
  readonly headerWidth: CssPixels;
  readonly axisHeight: CssPixels;
  /** Of a running bar. */
  readonly barHeight: CssPixels;
  /** Lanes that show, at least in part, as they are scrolled. */
  readonly boxes: readonly LaneBox[];
  /** Tracks that show, at least in part. */
  readonly tracks: readonly TrackBox[];
  /** Of everything: the axis, all lanes, all tracks. */
  readonly contentHeight: CssPixels;
}

const AXIS_HEIGHT = 32;
const FULL_LANE = 72;
const LEAST_LANE = 40;
/** Of a lane that has something under its bars. */
const LEAST_DEEP_LANE = 56;
const TRACK = 46;
/** A lane below this height has its name and pid on one line. */
export const TWO_LINES = 52;
const NARROW = 560;

export function layOut(
  model: LaneModel,
  width: CssPixels,
  height: CssPixels,
  scrollTop: CssPixels,
): Layout {
  const rows = model.lanes.reduce((sum, lane) => sum + lane.rows.length, 0);
  const queues = queuesOf(model);
  const room = Math.floor((height - AXIS_HEIGHT - queues.length * TRACK) / Math.max(1, rows));
  const least = isDeep(model) ? LEAST_DEEP_LANE : LEAST_LANE;
  const rowHeight = Math.min(FULL_LANE, Math.max(least, room));
  const boxes: LaneBox[] = [];
  let top = AXIS_HEIGHT - scrollTop;
  for (const lane of model.lanes) {
    const laneHeight = lane.rows.length * rowHeight;
    if (top + laneHeight > AXIS_HEIGHT && top < height) {
      const start = top;
      boxes.push({
        lane,
        top,
        height: laneHeight,
        rows: lane.rows.map((row, i) => ({
          row,
          centre: Math.round(start + (i + 0.56) * rowHeight),
        })),
      });
    }
    top += laneHeight;
  }
  const tracks = queues
    .map((queue, i) => ({ ...queue, top: top + i * TRACK, height: TRACK }))
    .filter((track) => track.top + TRACK > AXIS_HEIGHT && track.top < height);
  return {
    width,
    height,
    headerWidth: width < NARROW ? 118 : 168,
    axisHeight: AXIS_HEIGHT,
    barHeight: rowHeight >= 60 ? 18 : rowHeight >= TWO_LINES ? 16 : 14,
    boxes,
    tracks,
    contentHeight: AXIS_HEIGHT + rows * rowHeight + queues.length * TRACK + 12,
  };
}

/** The program's queues that messages went through, in the order in which they were made known. */
function queuesOf({ sharing }: LaneModel): Pick<TrackBox, "object" | "depth">[] {
  return [...sharing.objects.values()].filter(isQueue).flatMap((object) => {
    const depth = sharing.depths.get(object.id);
    return depth ? [{ object, depth }] : [];
  });
}

function isDeep({ lanes, sharing }: LaneModel): boolean {
  return (
    sharing.holds.size > 0 || lanes.some(({ rows }) => rows.some((row) => row.tasks.length > 0))
  );
}

/** Where the line under a bar lies that says which lock is held; inner locks lie lower. */
export function holdTop({ barHeight }: Layout, row: RowBox, level: number): CssPixels {
  return row.centre + barHeight / 2 + 2 + 4 * Math.min(level, 2);
}

/** Where the brackets of tasks lie. */
export function bracketLine({ barHeight }: Layout, { row, centre }: RowBox): CssPixels {
  return centre + barHeight / 2 + (row.holds.length > 0 ? 15 : 10);
}

/** Where the middle of a lane's first row lies, in view or not; null when there is no such lane. */
export function centreOf(layout: Layout, model: LaneModel, index: number): CssPixels | null {
  const first = layout.boxes[0];
  const lane = model.lanes[index];
  if (!first || !lane) return null;
  const shown = layout.boxes.find((box) => box.lane === lane);
  if (shown) return shown.rows[0]?.centre ?? null;
  const rowHeight = first.height / first.lane.rows.length;
  let rows = 0;
  for (const other of model.lanes.slice(
    Math.min(index, first.lane.index),
    Math.max(index, first.lane.index),
  )) {
    rows += other.rows.length;
  }
  const sign = index < first.lane.index ? -1 : 1;
  return Math.round(first.top + (sign * rows + 0.56) * rowHeight);
}
