// Draws what threads did: bars, thin lines, hatched boxes. Stretches that are narrower than a pixel
// are put together, so that a frame costs about as much as it has pixels. Page side; no DOM.
import type { CssPixels } from "../../base/units.ts";
import { waitsForGil } from "../gil.ts";
import type { Segment } from "../lane-model.ts";
import { countUntil } from "../sorted.ts";
import { colourOf, timeArea, type Frame } from "./frame.ts";
import type { LaneBox, RowBox } from "./layout.ts";
import type { Box, Pen, TextStyle } from "./pen.ts";
import { timeAt, xOf } from "./time-scale.ts";

/** Narrower ones are put together; in thin rows, of which there are many, sooner. */
const NARROW: CssPixels = 1;
const NARROW_IN_THIN: CssPixels = 3;
/** A short stretch of running alone is at least this wide: it must be seen. */
const LEAST_RUN: CssPixels = 3;
/** Stripes in less than this are no stripes. */
const HATCHABLE: CssPixels = 5;
/** Letters fit into bars of this height. */
const LABELLED: CssPixels = 12;
/** Crowds are cut into pieces of this width, so that their shade follows what happened. */
const CROWD: CssPixels = 8;

/** Several stretches in less than a few pixels. */
interface Crowd {
  from: CssPixels;
  to: CssPixels;
  running: CssPixels;
  any: boolean;
}

/** What is the same for all stretches of one row. */
interface RowDrawing {
  readonly pen: Pen;
  readonly frame: Frame;
  readonly row: RowBox;
  readonly colour: string;
}

export function drawSegments(pen: Pen, frame: Frame, { lane, rows }: LaneBox): void {
  const colour = colourOf(frame, lane.colour);
  for (const row of rows) drawRow({ pen, frame, row, colour });
}

function drawRow(drawing: RowDrawing): void {
  const { frame, row } = drawing;
  const { scale, now } = frame;
  const { left, right } = timeArea(frame);
  const { segments } = row.row;
  const earliest = timeAt(scale, left);
  const latest = timeAt(scale, right);
  const crowds: Crowd[] = [];
  const narrow = row.barHeight < HATCHABLE ? NARROW_IN_THIN : NARROW;
  const first = countUntil(segments, (one) => one.end !== null && one.end < earliest);
  for (let i = first; i < segments.length; i += 1) {
    const segment = segments[i];
    if (!segment || segment.start > latest) break;
    const from = xOf(scale, segment.start);
    const to = xOf(scale, segment.end ?? Math.max(now, segment.start));
    if (to - from < narrow) gather(crowds, segment, from, to);
    // Far ends out of view would only blur the corners.
    else drawSegment(drawing, segment, Math.max(from, left - 8), Math.min(to, right + 8));
  }
  for (const crowd of crowds) drawTogether(drawing, crowd);
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

function drawTogether({ pen, row, colour }: RowDrawing, crowd: Crowd): void {
  const { barHeight: height } = row;
  const y = row.centre - height / 2;
  const width = crowd.to - crowd.from;
  if (width >= LEAST_RUN) {
    const share = 0.35 + 0.65 * Math.min(1, crowd.running / width);
    pen.box({ x: crowd.from, y, width, height }, colour, share);
  } else if (crowd.any) {
    pen.box({ x: crowd.from - 0.5, y, width: LEAST_RUN, height, radius: LEAST_RUN / 2 }, colour);
  }
}

function drawSegment(drawing: RowDrawing, segment: Segment, from: CssPixels, to: CssPixels): void {
  const { pen, frame, row, colour } = drawing;
  const { centre, barHeight: height } = row;
  // A hair of paper keeps neighbours apart, where there is room for it.
  const gap = to - from > 6 ? 0.5 : 0;
  const least = segment.state === "running" ? LEAST_RUN : NARROW;
  const width = Math.max(to - from - 2 * gap, least);
  const box: Box = {
    x: from + gap,
    y: centre - height / 2,
    width,
    height,
    radius: Math.min(4, width / 2),
  };
  switch (segment.state) {
    case "running":
      return pen.box(box, colour);
    case "sleeping":
      return pen.line([from, centre, to, centre], Math.min(3, height / 2), colour, 0.6);
    case "io":
      pen.line([from + 2, centre, to - 2, centre], Math.min(3.5, height), colour, 0.85, "dotted");
      return drawLabel(drawing, frame.words.io, segment.call, from, to);
    case "ready":
      // In a thin row no pattern could be told from another.
      if (height < HATCHABLE)
        return pen.line([from, centre, to, centre], 1, colour, 0.35, "dashed");
      pen.frame(box, colour, 0.9);
      // For want of the interpreter lock: rungs, as of a ladder. For want of a core: hollow.
      if (waitsForGil(segment) && width >= HATCHABLE)
        pen.line([from + 2, centre, to - 1, centre], height - 2, colour, 0.6, "rungs");
      return;
    case "waiting":
      if (width < HATCHABLE || height < HATCHABLE) return pen.box(box, colour, 0.3);
      pen.hatch(box, colour, frame.scale.zero);
      return drawLabel(drawing, frame.words.waiting, segment.call, from, to);
  }
}

type Words = (call: string) => string;

/** The label of a stretch, where it comes into view: all of it, or its first word, or none. */
function drawLabel(
  { pen, frame, row }: RowDrawing,
  words: Words,
  call: string,
  from: CssPixels,
  to: CssPixels,
): void {
  const { palette } = frame;
  if (row.barHeight < LABELLED) return;
  const x = Math.max(from, timeArea(frame).left) + 10;
  const style: TextStyle = {
    size: row.barHeight >= 18 ? 13 : row.barHeight >= 14 ? 12 : 11.5,
    font: "mono",
    colour: palette.ink2,
  };
  const text = [words(call), words("")].find((one) => pen.measure(one, style) + 22 <= to - x);
  if (text === undefined) return;
  const height = Math.max(11, row.barHeight - 3);
  const width = pen.measure(text, style) + 12;
  pen.box({ x, y: row.centre - height / 2, width, height, radius: 3 }, palette.raised, 0.92);
  pen.text(text, x + 6, row.centre + (row.barHeight < 14 ? 3.75 : 4.5), style);
}
