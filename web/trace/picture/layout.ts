// Where lanes lie from top to bottom. Page side; no DOM.
//
//   ├ header ┤├ time ──────────────┤
//              0 s     1 s     2 s     axis
//   ▍Main      ▓▓▒▒▒▒▒▒▒▒▒▒▒▒▒▒        lane: its label of prints above the centre line
//   ▍Process-1  ───|───|──             lane
import type { CssPixels } from "../../base/units.ts";
import type { Lane, LaneModel, ThreadRow } from "../lane-model.ts";

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
  /** Of everything: the axis and all lanes. */
  readonly contentHeight: CssPixels;
}

const AXIS_HEIGHT = 32;
const FULL_LANE = 72;
const LEAST_LANE = 40;
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
  const room = Math.floor((height - AXIS_HEIGHT) / Math.max(1, rows));
  const rowHeight = Math.min(FULL_LANE, Math.max(LEAST_LANE, room));
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
  return {
    width,
    height,
    headerWidth: width < NARROW ? 118 : 168,
    axisHeight: AXIS_HEIGHT,
    barHeight: rowHeight >= 60 ? 18 : rowHeight >= TWO_LINES ? 16 : 14,
    boxes,
    contentHeight: AXIS_HEIGHT + rows * rowHeight + 12,
  };
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
