// Draws files and the network as small open squares on a bar, and says where small events were left out.
// Page side; no DOM.
import type { CssPixels } from "../../base/units.ts";
import { colourOf, timeArea, type Frame } from "./frame.ts";
import type { LaneBox, RowBox } from "./layout.ts";
import type { Pen, TextStyle } from "./pen.ts";
import { firstMoment, groupsInView } from "./thin.ts";
import { xOf } from "./time-scale.ts";

const APART: CssPixels = 9;
const SIZE: CssPixels = 7;
/** Left-out events this near each other are one remark. */
const REMARKS_APART: CssPixels = 220;

export function drawSmallMarks(pen: Pen, frame: Frame, { lane, rows }: LaneBox): void {
  const colour = colourOf(frame, lane.colour);
  for (const row of rows) {
    drawIo(pen, frame, row, colour);
    drawOmitted(pen, frame, row);
  }
}

function drawIo(pen: Pen, frame: Frame, { row: { io }, centre }: RowBox, colour: string): void {
  const first = firstMoment(frame, io, SIZE);
  for (const [from, to] of groupsInView(frame, io, (i) => io[i]?.t ?? Infinity, APART, first)) {
    const x = xOf(frame.scale, io[from]?.t ?? 0);
    const box = { x: x - SIZE / 2, y: centre - SIZE / 2, width: SIZE, height: SIZE, radius: 1.5 };
    pen.box(box, frame.palette.raised);
    pen.frame(box, colour);
    // Several are a full one.
    if (to - from > 1) pen.box({ ...box, x: x - 1.5, width: 3 }, colour);
  }
}

/** Under the bar; where a lock or a task has that place, only the dots, and the rest is told when pointed at. */
function drawOmitted(pen: Pen, frame: Frame, { row, centre, barHeight, under }: RowBox): void {
  const { palette, words } = frame;
  const { omitted, holds, tasks } = row;
  const { right } = timeArea(frame);
  const style: TextStyle = { size: 11.5, font: "mono", colour: palette.ink3, rim: palette.raised };
  const startOf = (i: number) => omitted[i]?.t ?? Infinity;
  const first = firstMoment(frame, omitted, REMARKS_APART);
  for (const [from, to] of groupsInView(frame, omitted, startOf, REMARKS_APART, first)) {
    const count = omitted.slice(from, to).reduce((sum, one) => sum + one.count, 0);
    const bottom = centre + barHeight / 2;
    const x = xOf(frame.scale, startOf(from));
    if (holds.length + tasks.length > 0 || !under) {
      for (const shift of [1, 5, 9])
        pen.dot(x + shift, bottom + (under ? 8 : 3), 1.25, palette.ink2);
      continue;
    }
    const remark = words.omitted(count);
    const latest = right - pen.measure(remark, style) - 4;
    pen.text(remark, Math.min(x, latest), bottom + 13, style);
  }
}
