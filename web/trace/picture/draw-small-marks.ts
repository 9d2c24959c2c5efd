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

function drawOmitted(pen: Pen, frame: Frame, { row: { omitted }, centre }: RowBox): void {
  const { palette, words, layout } = frame;
  const style: TextStyle = { size: 11.5, font: "mono", colour: palette.ink3, rim: palette.raised };
  const first = firstMoment(frame, omitted, REMARKS_APART);
  const groups = groupsInView(
    frame,
    omitted,
    (i) => omitted[i]?.t ?? Infinity,
    REMARKS_APART,
    first,
  );
  for (const [from, to] of groups) {
    const count = omitted.slice(from, to).reduce((sum, one) => sum + one.count, 0);
    const remark = words.omitted(count);
    const { right } = timeArea(frame);
    const x = Math.min(
      xOf(frame.scale, omitted[from]?.t ?? 0),
      right - pen.measure(remark, style) - 4,
    );
    pen.text(remark, x, centre - layout.barHeight / 2 - 6, style);
  }
}
