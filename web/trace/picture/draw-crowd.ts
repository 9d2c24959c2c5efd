// Draws threads that are too many for a row each: how many of them lived, over time. Page side; no DOM.
import type { CssPixels } from "../../base/units.ts";
import { colourOf, timeArea, type Frame } from "./frame.ts";
import type { CrowdBox, LaneBox } from "./layout.ts";
import type { Pen } from "./pen.ts";
import { timeAt, xOf } from "./time-scale.ts";

const STEP: CssPixels = 2;
const MARGIN: CssPixels = 6;

export function drawCrowd(pen: Pen, frame: Frame, { lane, crowd: box }: LaneBox): void {
  if (!box) return;
  const { crowd } = box;
  const colour = colourOf(frame, lane.colour);
  const { left, right } = timeArea(frame);
  const begin = Math.max(left, xOf(frame.scale, crowd.start));
  const end = Math.min(right, xOf(frame.scale, lane.ended ?? frame.now));
  const bottom = box.top + box.height - MARGIN;
  for (let x = begin; x < end; x += STEP) {
    const alive = crowd.aliveAt(timeAt(frame.scale, x));
    if (alive === 0) continue;
    const height = Math.max(1, heightOf(box, alive));
    pen.box({ x, y: bottom - height, width: Math.min(STEP, end - x), height }, colour, 0.45);
  }
  if (end > begin) pen.line([begin, bottom, end, bottom], 1, colour, 0.6);
}

/** The most that ever lived fill the row. */
function heightOf({ crowd, height }: CrowdBox, alive: number): CssPixels {
  return ((height - 2 * MARGIN) * alive) / Math.max(1, crowd.most);
}
