// Draws how full each queue was, as a thin area under the lanes, with the line of its capacity where it has
// one. Page side; no DOM.
import type { CssPixels } from "../../base/units.ts";
import { timeArea, type Frame } from "./frame.ts";
import type { TrackBox } from "./layout.ts";
import { fitted, type Pen, type TextStyle } from "./pen.ts";
import { timeAt, xOf } from "./time-scale.ts";

const COLUMN: CssPixels = 2;
const ABOVE: CssPixels = 16;
const BELOW: CssPixels = 6;

export function drawTrack(pen: Pen, frame: Frame, track: TrackBox): void {
  const { palette, model } = frame;
  const { object, depth, top, height } = track;
  const exact = model.sharing.omitted === 0;
  const peak = depth.peak(exact);
  const most = Math.max(1, peak.depth, object.limit);
  const floor = Math.round(top + height - BELOW);
  const unit = (height - ABOVE - BELOW) / most;
  const { left, right } = timeArea(frame);
  const x0 = xOf(frame.scale, Math.max(object.event.t, 0));
  const x1 = xOf(frame.scale, frame.now);
  const from = Math.max(left, x0);
  const to = Math.min(right, x1);
  if (to <= from) return;
  pen.box({ x: from, y: floor, width: to - from, height: 1 }, palette.lineStrong);
  for (const { x, width, value } of stepsOf(frame, track, from, to, exact)) {
    const rise = value * unit;
    pen.box({ x, y: floor - rise, width, height: rise }, palette.ink2, 0.28);
    pen.box({ x, y: floor - rise - 0.5, width, height: 1.5 }, palette.ink2);
  }
  const style: TextStyle = { size: 11.5, font: "mono", colour: palette.ink3, rim: palette.raised };
  if (object.limit > 0) {
    const y = floor - object.limit * unit;
    pen.line([from, y, to, y], 1, palette.ink3, 0.8, "dashed");
    const words = frame.words.limit(object.limit);
    pen.text(words, Math.min(to, right - 4), y - 4, { ...style, align: "right" });
  }
  const x = xOf(frame.scale, peak.t);
  if (peak.depth > 0 && peak.depth !== object.limit && x >= left && x <= right - 24)
    pen.text(String(peak.depth), x + 2, floor - peak.depth * unit - 4, style);
}

interface Step {
  readonly x: CssPixels;
  width: CssPixels;
  readonly value: number;
}

/** The depth column by column; neighbours alike are one. */
function stepsOf(
  frame: Frame,
  { depth }: TrackBox,
  from: CssPixels,
  to: CssPixels,
  exact: boolean,
): Step[] {
  const steps: Step[] = [];
  let before = timeAt(frame.scale, from - COLUMN);
  for (let x = from; x < to; x += COLUMN) {
    const width = Math.min(COLUMN, to - x);
    const t = timeAt(frame.scale, x + width);
    // A message that passes within a column is seen too.
    const value = Math.max(depth.at(t, exact), depth.stirs(before, t) ? 1 : 0);
    before = t;
    const last = steps.at(-1);
    if (last && last.value === value && last.x + last.width >= x - 0.01) last.width += width;
    else if (value > 0) steps.push({ x, width, value });
  }
  return steps;
}

export function drawTrackHeader(pen: Pen, frame: Frame, { object, top, height }: TrackBox): void {
  const { layout, palette, words } = frame;
  const narrow = layout.headerWidth < 140;
  const x = narrow ? 10 : 18;
  const style: TextStyle = { size: narrow ? 12 : 13, font: "text", colour: palette.ink2 };
  const middle = top + height / 2 + 3;
  // Three small steps: a queue is nobody's lane.
  [4, 8, 6].forEach((rise, i) => {
    pen.box({ x: x - 1 + 4 * i, y: middle + 4 - rise, width: 3, height: rise }, palette.ink3);
  });
  const name = fitted(
    pen,
    words.object(object.type, object.line),
    layout.headerWidth - x - 22,
    style,
  );
  pen.text(name, x + 14, middle + 4, style);
}
