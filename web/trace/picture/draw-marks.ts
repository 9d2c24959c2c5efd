// Draws what happened at one instant: prints, uncaught exceptions, beginning and end. Marks that fall
// together are one mark; a label shows where there is room for it. Page side; no DOM.
import type { CssPixels, Seconds } from "../../base/units.ts";
import type { ThreadRow } from "../lane-model.ts";
import { countUntil } from "../sorted.ts";
import { drawBegin, drawEnd } from "./draw-ends.ts";
import { drawMarkLabels } from "./draw-mark-labels.ts";
import { colourOf, timeArea, type Frame } from "./frame.ts";
import type { LaneBox, RowBox } from "./layout.ts";
import type { Pen } from "./pen.ts";
import { timeAt, xOf } from "./time-scale.ts";

/** Marks nearer than this are one. */
const TOGETHER: CssPixels = 4;
/** In a thin row. */
const TOGETHER_IN_THIN: CssPixels = 10;
/** Bars below this height make a row thin. */
const THIN: CssPixels = 5;
const MARK_WIDTH: CssPixels = 4.5;
/** Marks with less than this between them are a crowd. */
const CROWDED: CssPixels = 7;
/** Labels are laid out from this far left of the view on, so that panning does not reshuffle them. */
const MARGIN: CssPixels = 240;

/** Prints that fall together, or an exception. */
export interface Mark {
  readonly t: Seconds;
  readonly x: CssPixels;
  readonly text: string;
  readonly error: boolean;
  count: number;
}

export function drawMarks(pen: Pen, frame: Frame, box: LaneBox): void {
  for (const row of box.rows) {
    const marks = marksOf(frame, row);
    marks.forEach((mark, i) => drawMark(pen, frame, box, row, mark, isCrowded(marks, i)));
    if (row.over) drawMarkLabels(pen, frame, row, marks);
  }
  drawBegin(pen, frame, box);
  drawEnd(pen, frame, box);
}

function marksOf(frame: Frame, { row, barHeight }: RowBox): Mark[] {
  const { scale } = frame;
  const together = barHeight < THIN ? TOGETHER_IN_THIN : TOGETHER;
  const { left, right } = timeArea(frame);
  const earliest = timeAt(scale, left - MARGIN);
  const latest = timeAt(scale, right + MARGIN);
  const marks: Mark[] = [];
  for (let i = countUntil(row.prints, (one) => one.t < earliest); i < row.prints.length; i += 1) {
    const print = row.prints[i];
    if (!print || print.t > latest) break;
    const x = xOf(scale, print.t);
    const last = marks.at(-1);
    if (last && x - last.x < together) last.count += 1;
    else marks.push({ t: print.t, x, text: print.text, error: false, count: 1 });
  }
  for (const error of row.errors) {
    if (error.t < earliest || error.t > latest) continue;
    // The traceback was printed at the same moment; the mark of the exception stands for it.
    const x = xOf(scale, error.t);
    const kept = marks.filter((mark) => Math.abs(mark.x - x) >= TOGETHER);
    marks.splice(0, marks.length, ...kept, {
      t: error.t,
      x,
      text: error.type,
      error: true,
      count: 1,
    });
  }
  return row.errors.length > 0 ? marks.sort((a, b) => a.x - b.x) : marks;
}

/** A mark with two more on either side, all hardly apart. */
function isCrowded(marks: readonly Mark[], i: number): boolean {
  const [first, last] = [marks[i - 2] ?? marks[i - 1], marks[i + 2] ?? marks[i + 1]];
  return (
    first !== undefined && last !== undefined && last.x - first.x < 4 * CROWDED && marks.length > 4
  );
}

function drawMark(
  pen: Pen,
  frame: Frame,
  box: LaneBox,
  { row, centre, barHeight }: RowBox,
  mark: Mark,
  crowded: boolean,
): void {
  const { palette } = frame;
  const colour = colourOf(frame, box.lane.colour);
  if (mark.error) {
    const radius = Math.min(8, barHeight / 2 + 2);
    pen.dot(mark.x, centre, radius + 1.5, palette.raised);
    pen.dot(mark.x, centre, radius, colour);
    if (radius < 7) return;
    pen.text("!", mark.x, centre + 4.5, {
      size: 13,
      font: "text",
      bold: true,
      colour: palette.raised,
      align: "centre",
    });
    return;
  }
  const top = centre - barHeight / 2;
  // In a crowd a mark is a tick on top of the bar, so that the bar shows.
  const tick = { x: mark.x - 1, y: top - 3.5, width: 2, height: 5 };
  if (crowded && barHeight > 8) return pen.box(tick, colour);
  // Where the process runs for long, a mark stands out of its bar; a rim of paper sets it off.
  const out = isOnBar(frame, row, mark) ? Math.min(3, barHeight / 4) : 0;
  const width = Math.min(MARK_WIDTH, barHeight / 2) + Math.min(2, mark.count - 1);
  pen.box(
    {
      x: mark.x - width / 2 - 1.5,
      y: top - out,
      width: width + 3,
      height: barHeight + 2 * out,
    },
    palette.raised,
  );
  pen.box(
    {
      x: mark.x - width / 2,
      y: top - out,
      width,
      height: barHeight + 2 * out,
      radius: width / 2,
    },
    colour,
  );
}

function isOnBar({ scale, now }: Frame, row: ThreadRow, mark: Mark): boolean {
  const segment = row.segments[countUntil(row.segments, (one) => one.start <= mark.t) - 1];
  return (
    segment?.state === "running" &&
    ((segment.end ?? now) - segment.start) * scale.perSecond > 2 * MARK_WIDTH
  );
}
