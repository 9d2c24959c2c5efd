// Draws what happened at one instant: prints, uncaught exceptions, beginning and end. Marks that fall
// together are one mark; a label shows where there is room for it. Page side; no DOM.
import type { CssPixels } from "../../base/units.ts";
import { signalOf } from "../signals.ts";
import { countUntil } from "../sorted.ts";
import { colourOf, timeArea, type Frame } from "./frame.ts";
import type { LaneBox, RowBox } from "./layout.ts";
import { fitted, type Pen, type TextStyle } from "./pen.ts";
import { timeAt, xOf } from "./time-scale.ts";

/** Marks nearer than this are one. */
const TOGETHER: CssPixels = 4;
const MARK_WIDTH: CssPixels = 4.5;
const LONGEST_LABEL: CssPixels = 200;
/** Labels are laid out from this far left of the view on, so that panning does not reshuffle them. */
const MARGIN: CssPixels = 240;

interface Mark {
  readonly x: CssPixels;
  readonly text: string;
  readonly error: boolean;
  count: number;
}

export function drawMarks(pen: Pen, frame: Frame, box: LaneBox): void {
  for (const row of box.rows) {
    const marks = marksOf(frame, row);
    for (const mark of marks) drawMark(pen, frame, box, row, mark);
    drawLabels(pen, frame, row, marks);
  }
  drawBegin(pen, frame, box);
  drawEnd(pen, frame, box);
}

function marksOf(frame: Frame, { row }: RowBox): Mark[] {
  const { scale } = frame;
  const { left, right } = timeArea(frame);
  const earliest = timeAt(scale, left - MARGIN);
  const latest = timeAt(scale, right + MARGIN);
  const marks: Mark[] = [];
  for (let i = countUntil(row.prints, (one) => one.t < earliest); i < row.prints.length; i += 1) {
    const print = row.prints[i];
    if (!print || print.t > latest) break;
    const x = xOf(scale, print.t);
    const last = marks.at(-1);
    if (last && x - last.x < TOGETHER) last.count += 1;
    else marks.push({ x, text: print.text, error: false, count: 1 });
  }
  for (const error of row.errors) {
    if (error.t < earliest || error.t > latest) continue;
    // The traceback was printed at the same moment; the mark of the exception stands for it.
    const x = xOf(scale, error.t);
    const kept = marks.filter((mark) => Math.abs(mark.x - x) >= TOGETHER);
    marks.splice(0, marks.length, ...kept, { x, text: error.type, error: true, count: 1 });
  }
  return row.errors.length > 0 ? marks.sort((a, b) => a.x - b.x) : marks;
}

function drawMark(pen: Pen, frame: Frame, box: LaneBox, { centre }: RowBox, mark: Mark): void {
  const { palette, layout } = frame;
  const colour = colourOf(frame, box.lane.colour);
  if (mark.error) {
    pen.dot(mark.x, centre, 9.5, palette.raised);
    pen.dot(mark.x, centre, 8, colour);
    pen.text("!", mark.x, centre + 4.5, { size: 13, font: "text", bold: true, colour: palette.raised, align: "centre" });
    return;
  }
  const width = MARK_WIDTH + Math.min(2, mark.count - 1);
  const top = centre - layout.barHeight / 2;
  // A rim of paper, so that a print shows on a running bar too.
  pen.box(mark.x - width / 2 - 1.5, top - 1, width + 3, layout.barHeight + 2, 0, palette.raised);
  pen.box(mark.x - width / 2, top, width, layout.barHeight, width / 2, colour);
}

function drawLabels(pen: Pen, frame: Frame, { centre }: RowBox, marks: readonly Mark[]): void {
  const { palette, layout } = frame;
  const baseline = centre - layout.barHeight / 2 - 5;
  let taken = -Infinity;
  marks.forEach((mark, i) => {
    const style: TextStyle = { size: 12.5, font: "mono", colour: palette.ink2, align: "centre", bold: mark.error, rim: palette.raised };
    const before = mark.x - (marks[i - 1]?.x ?? -Infinity);
    const after = (marks[i + 1]?.x ?? Infinity) - mark.x;
    const room = Math.min(LONGEST_LABEL, Math.max(72, 2 * Math.min(before, after) - 8, (before + after) / 2 - 6));
    // A label never starts left of what the last one left free.
    if (mark.x - taken < 10) return;
    const text = fitted(pen, labelOf(mark), Math.min(room, 2 * (mark.x - taken)), style);
    const half = pen.measure(text, style) / 2;
    if (text === "" || half < 6) return;
    pen.text(text, mark.x, baseline, style);
    taken = mark.x + half + 7;
  });
}

function labelOf(mark: Mark): string {
  const line = mark.text.split("\n", 1)[0] ?? "";
  // What can't be seen in a line of text (tabs, escapes) becomes one space.
  const text = line.replace(/[\p{C}\s]+/gu, " ").trim();
  return mark.count > 1 ? `${text} +${mark.count - 1}` : text;
}

function drawBegin(pen: Pen, frame: Frame, box: LaneBox): void {
  const { lane, rows } = box;
  const centre = rows[0]?.centre;
  if (lane.began === null || lane.ppid === 0 || centre === undefined) return;
  pen.dot(xOf(frame.scale, lane.began), centre, 4, colourOf(frame, lane.colour));
}

/** A small upright for an end as it should be, a cross and its reason for any other. */
function drawEnd(pen: Pen, frame: Frame, box: LaneBox): void {
  const { lane, rows } = box;
  const centre = rows[0]?.centre;
  if (lane.ended === null || lane.exitcode === null || centre === undefined) return;
  const { palette, layout, words } = frame;
  const x = xOf(frame.scale, lane.ended);
  const { left, right } = timeArea(frame);
  if (x < left - 120 || x > right + 20) return;
  const colour = colourOf(frame, lane.colour);
  if (lane.exitcode === 0) {
    pen.box(x - 1, centre - layout.barHeight / 2, 2.5, layout.barHeight, 1.25, colour);
    return;
  }
  // An exception has its mark here already: the cross stands clear of it.
  const cross = x + (lane.rows.some((row) => row.errors.length > 0) ? 18 : 7);
  const arm = 5;
  pen.line(cross - arm, centre - arm, cross + arm, centre + arm, 2.5, colour);
  pen.line(cross - arm, centre + arm, cross + arm, centre - arm, 2.5, colour);
  pen.text(signalOf(lane.exitcode) ?? words.exit(lane.exitcode), cross + 11, centre + 4.5, { size: 12.5, font: "mono", colour: palette.ink2 });
}
