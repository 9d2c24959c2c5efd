// Draws what threads did: bars, thin lines, hatched boxes. Stretches that are narrower than a pixel
// are put together, so that a frame costs about as much as it has pixels. Page side; no DOM.
import type { CssPixels } from "../../base/units.ts";
import type { Segment } from "../lane-model.ts";
import { countUntil } from "../sorted.ts";
import { colourOf, timeArea, type Frame } from "./frame.ts";
import type { LaneBox, RowBox } from "./layout.ts";
import type { Pen, TextStyle } from "./pen.ts";
import { timeAt, xOf } from "./time-scale.ts";

/** Narrower ones are put together. */
const NARROW: CssPixels = 1;
/** A short stretch of running alone is at least this wide: it must be seen. */
const LEAST_RUN: CssPixels = 3;
/** Crowds are cut into pieces of this width, so that their shade follows what happened. */
const CROWD: CssPixels = 8;

/** Several stretches in less than a few pixels. */
interface Crowd {
  from: CssPixels;
  to: CssPixels;
  running: CssPixels;
  any: boolean;
}

export function drawSegments(pen: Pen, frame: Frame, box: LaneBox): void {
  for (const row of box.rows) drawRow(pen, frame, box, row);
}

function drawRow(pen: Pen, frame: Frame, box: LaneBox, row: RowBox): void {
  const { scale, now } = frame;
  const { left, right } = timeArea(frame);
  const { segments } = row.row;
  const earliest = timeAt(scale, left);
  const latest = timeAt(scale, right);
  const crowds: Crowd[] = [];
  const first = countUntil(segments, (one) => one.end !== null && one.end < earliest);
  for (let i = first; i < segments.length; i += 1) {
    const segment = segments[i];
    if (!segment || segment.start > latest) break;
    const from = xOf(scale, segment.start);
    const to = xOf(scale, segment.end ?? Math.max(now, segment.start));
    if (to - from < NARROW) gather(crowds, segment, from, to);
    else drawSegment(pen, frame, box, row, segment, Math.max(from, left - 8), Math.min(to, right + 8));
  }
  for (const crowd of crowds) drawCrowd(pen, frame, box, row, crowd);
}

function gather(crowds: Crowd[], segment: Segment, from: CssPixels, to: CssPixels): void {
  const running = segment.state === "running";
  const last = crowds.at(-1);
  if (last && from - last.to < NARROW && to - last.from < CROWD) {
    last.to = to;
    last.running += running ? to - from : 0;
    last.any ||= running;
  } else {
    crowds.push({ from, to, running: running ? to - from : 0, any: running });
  }
}

function drawCrowd(pen: Pen, frame: Frame, box: LaneBox, { centre }: RowBox, crowd: Crowd): void {
  const colour = colourOf(frame, box.lane.colour);
  const { barHeight } = frame.layout;
  const width = crowd.to - crowd.from;
  if (width >= LEAST_RUN) {
    const share = 0.35 + 0.65 * Math.min(1, crowd.running / width);
    pen.box(crowd.from, centre - barHeight / 2, width, barHeight, 0, colour, share);
  } else if (crowd.any) {
    pen.box(crowd.from - 0.5, centre - barHeight / 2, LEAST_RUN, barHeight, LEAST_RUN / 2, colour);
  }
}

function drawSegment(pen: Pen, frame: Frame, box: LaneBox, row: RowBox, segment: Segment, from: CssPixels, to: CssPixels): void {
  const { barHeight } = frame.layout;
  const colour = colourOf(frame, box.lane.colour);
  const { centre } = row;
  const top = centre - barHeight / 2;
  // A hair of paper keeps neighbours apart, where there is room for it.
  const gap = to - from > 6 ? 0.5 : 0;
  const x = from + gap;
  const width = Math.max(to - from - 2 * gap, segment.state === "running" ? LEAST_RUN : NARROW);
  const radius = Math.min(4, width / 2);
  switch (segment.state) {
    case "running":
      return pen.box(x, top, width, barHeight, radius, colour);
    case "sleeping":
      return pen.line(from, centre, to, centre, 3, colour, 0.5);
    case "io":
      pen.line(from + 2, centre, to - 2, centre, 3.5, colour, 0.85, "dotted");
      return drawLabel(pen, frame, row, frame.words.io, segment.call, from, to);
    case "ready":
      return pen.frame(x, top, width, barHeight, radius, colour, 0.9);
    case "waiting":
      pen.hatch(x, top, width, barHeight, radius, colour, frame.scale.zero);
      return drawLabel(pen, frame, row, frame.words.waiting, segment.call, from, to);
  }
}

/** The label of a stretch, at its left end or where it comes into view: all of it, or its first word, or none. */
function drawLabel(pen: Pen, frame: Frame, row: RowBox, words: (call: string) => string, call: string, from: CssPixels, to: CssPixels): void {
  const { palette, layout } = frame;
  const left = Math.max(from, timeArea(frame).left) + 10;
  const style: TextStyle = { size: layout.barHeight >= 18 ? 13 : 12, font: "mono", colour: palette.ink2 };
  const fits = (text: string) => pen.measure(text, style) + 22 <= to - left;
  const text = [words(call), words("")].find(fits);
  if (text === undefined) return;
  pen.box(left, row.centre - layout.barHeight / 2 + 1.5, pen.measure(text, style) + 12, layout.barHeight - 3, 3, palette.raised, 0.92);
  pen.text(text, left + 6, row.centre + 4.5, style);
}
