// Draws what belongs to the reader, over the picture: the lane in focus, what is pointed at and
// chosen, a measured span, the playhead. Page side.
import type { CssPixels, Seconds } from "../../base/units.ts";
import type { Subject } from "../../trace/lane-model.ts";
import type { Doer } from "../../trace/names.ts";
import { drawnBounds } from "./hit.ts";
import { timeArea, type Frame } from "../../trace/picture/frame.ts";
import { placeOf } from "../../trace/picture/layout.ts";
import type { Pen, TextStyle } from "../../trace/picture/pen.ts";
import { formatTime, timeAt, xOf } from "../../trace/picture/time-scale.ts";

export interface Span {
  readonly from: Seconds;
  readonly to: Seconds;
}

export interface Overlay {
  readonly playhead: Seconds | null;
  readonly hovered: Subject | null;
  readonly selected: Subject | null;
  readonly span: Span | null;
  /** The row that the keyboard is in, or null. */
  readonly focus: Doer | null;
  /** Words for lanes that lie below what shows. */
  readonly below: string;
}

/** Less than this out of sight is no lane. */
const UNSEEN: CssPixels = 20;

export function drawOverlay(pen: Pen, frame: Frame, overlay: Overlay): void {
  const { layout } = frame;
  const { left, right } = timeArea(frame);
  const { axisHeight, width, height } = layout;
  pen.clipped({ x: 0, y: axisHeight, width, height: height - axisHeight }, () =>
    drawFocus(pen, frame, overlay.focus),
  );
  pen.clipped({ x: left - 4, y: 0, width: right - left + 4, height }, () => {
    if (overlay.selected) drawRing(pen, frame, overlay.selected, 1);
    if (overlay.hovered) drawRing(pen, frame, overlay.hovered, 0.55);
    if (overlay.span) drawSpan(pen, frame, overlay.span);
  });
  if (overlay.playhead !== null) drawPlayhead(pen, frame, overlay.playhead);
  drawBelow(pen, frame, overlay.below);
}

/** Many browsers show no scroll bar until one scrolls. */
function drawBelow(pen: Pen, frame: Frame, words: string): void {
  const { layout, palette } = frame;
  const { axisHeight, contentHeight, height, tops } = layout;
  const end = (tops[0] ?? axisHeight) - axisHeight + contentHeight;
  if (end - height < UNSEEN) return;
  const style: TextStyle = { size: 12, font: "text", colour: palette.ink2 };
  const width = pen.measure(words, style) + 14;
  // Not over names: in the middle of a bar there is least to read.
  const { left, right } = timeArea(frame);
  const box = { x: (left + right - width) / 2, y: height - 24, width, height: 20, radius: 5 };
  pen.box(box, palette.raised);
  pen.frame(box, palette.lineStrong);
  pen.text(words, box.x + 7, box.y + 14, style);
}

/** A main thread stands for its whole process. */
function drawFocus(pen: Pen, { layout, palette, model }: Frame, focus: Doer | null): void {
  if (!focus) return;
  const lane = layout.boxes.find((one) => one.lane.pid === focus.pid);
  const box = focus.tid === 0 ? lane : placeOf(layout, model, focus);
  if (!box) return;
  pen.box(
    { x: 0, y: box.top + 1, width: layout.width, height: box.height - 1 },
    palette.accent,
    0.06,
  );
  pen.box({ x: 0, y: box.top + 1, width: 3, height: box.height - 1 }, palette.accent);
}

function drawRing(pen: Pen, frame: Frame, subject: Subject, alpha: number): void {
  const bounds = drawnBounds(frame, subject);
  if (!bounds) return;
  if ("curve" in bounds) {
    pen.curve(bounds.curve, 4, frame.palette.accent, alpha * 0.5);
    return;
  }
  const { x, y, width, height } = bounds;
  // A narrow mark is lost in a thin ring: a glow leads the eye to it.
  if (alpha === 1 && width < 12) {
    const glow = { x: x - 9, y: y - 9, width: width + 18, height: height + 18, radius: 9 };
    pen.box(glow, frame.palette.accent, 0.18);
  }
  for (const out of [2, 3]) {
    pen.frame(
      { x: x - out, y: y - out, width: width + 2 * out, height: height + 2 * out, radius: 5 },
      frame.palette.accent,
      alpha,
    );
  }
}

function drawSpan(pen: Pen, frame: Frame, { from, to }: Span): void {
  const { layout, palette } = frame;
  const a = xOf(frame.scale, Math.min(from, to));
  const b = xOf(frame.scale, Math.max(from, to));
  const top = layout.axisHeight - 4;
  pen.box({ x: a, y: top, width: b - a, height: layout.height - top }, palette.accent, 0.1);
  for (const x of [a, b])
    pen.box({ x: x - 0.5, y: top, width: 1, height: layout.height - top }, palette.accent);
  drawPill(pen, frame, timeLabel(frame, Math.abs(to - from)), (a + b) / 2);
}

function drawPlayhead(pen: Pen, frame: Frame, t: Seconds): void {
  const { layout, palette } = frame;
  const x = xOf(frame.scale, t);
  const { left, right } = timeArea(frame);
  if (x < left - 2 || x > right) return;
  pen.box(
    { x: x - 1, y: layout.axisHeight - 8, width: 2, height: layout.height - layout.axisHeight + 8 },
    palette.accent,
  );
  drawPill(pen, frame, timeLabel(frame, t), x);
}

function drawPill(pen: Pen, { layout, palette }: Frame, label: string, middle: number): void {
  const style: TextStyle = { size: 12.5, font: "mono", colour: palette.raised, align: "centre" };
  const width = pen.measure(label, style) + 12;
  const x = Math.min(
    layout.width - width / 2 - 2,
    Math.max(layout.headerWidth - 20 + width / 2, middle),
  );
  pen.box(
    { x: x - width / 2, y: layout.axisHeight - 26, width, height: 20, radius: 5 },
    palette.accent,
  );
  pen.text(label, x, layout.axisHeight - 12, style);
}

/** As exact as a pixel is, in the unit of what shows: `5.55 s`. */
export function timeLabel({ scale, layout, now }: Frame, t: Seconds): string {
  const longest = Math.max(t, Math.min(now, timeAt(scale, layout.width)));
  return formatTime(t, 10 ** -Math.round(Math.log10(scale.perSecond)), longest);
}
