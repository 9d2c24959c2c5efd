// Draws what happened at one instant: prints, uncaught exceptions, beginning and end. Marks that fall
// together are one mark; a label shows where there is room for it. Page side; no DOM.
import type { CssPixels, Seconds } from "../../base/units.ts";
import type { ThreadRow } from "../lane-model.ts";
import { signalOf } from "../signals.ts";
import { countUntil } from "../sorted.ts";
import { colourOf, timeArea, type Frame } from "./frame.ts";
import type { LaneBox, RowBox } from "./layout.ts";
import { fitted, type Pen, type TextStyle } from "./pen.ts";
import { timeAt, xOf } from "./time-scale.ts";

/** Marks nearer than this are one. */
const TOGETHER: CssPixels = 4;
const MARK_WIDTH: CssPixels = 4.5;
/** Marks with less than this between them are a crowd. */
const CROWDED: CssPixels = 7;
const LONGEST_LABEL: CssPixels = 200;
/** A label may take this much from its neighbours. */
const LEAST_ROOM: CssPixels = 96;
/** Labels are laid out from this far left of the view on, so that panning does not reshuffle them. */
const MARGIN: CssPixels = 240;

interface Mark {
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
  { row, centre }: RowBox,
  mark: Mark,
  crowded: boolean,
): void {
  const { palette, layout } = frame;
  const colour = colourOf(frame, box.lane.colour);
  if (mark.error) {
    pen.dot(mark.x, centre, 9.5, palette.raised);
    pen.dot(mark.x, centre, 8, colour);
    pen.text("!", mark.x, centre + 4.5, {
      size: 13,
      font: "text",
      bold: true,
      colour: palette.raised,
      align: "centre",
    });
    return;
  }
  const top = centre - layout.barHeight / 2;
  // In a crowd a mark is a tick on top of the bar, so that the bar shows.
  if (crowded) return pen.box({ x: mark.x - 1, y: top - 3.5, width: 2, height: 5 }, colour);
  // Where the process runs for long, a mark stands out of its bar; a rim of paper sets it off.
  const out = isOnBar(frame, row, mark) ? 3 : 0;
  const width = MARK_WIDTH + Math.min(2, mark.count - 1);
  pen.box(
    {
      x: mark.x - width / 2 - 1.5,
      y: top - out,
      width: width + 3,
      height: layout.barHeight + 2 * out,
    },
    palette.raised,
  );
  pen.box(
    {
      x: mark.x - width / 2,
      y: top - out,
      width,
      height: layout.barHeight + 2 * out,
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

function drawLabels(pen: Pen, frame: Frame, { centre }: RowBox, marks: readonly Mark[]): void {
  const { palette, layout } = frame;
  const { left, right } = timeArea(frame);
  const baseline = centre - layout.barHeight / 2 - 6;
  let taken = -Infinity;
  marks.forEach((mark, i) => {
    const style: TextStyle = {
      size: 12.5,
      font: "mono",
      colour: palette.ink2,
      align: "centre",
      bold: mark.error,
      rim: palette.raised,
    };
    const before = mark.x - (marks[i - 1]?.x ?? -Infinity);
    const after = (marks[i + 1]?.x ?? Infinity) - mark.x;
    const room = Math.min(
      LONGEST_LABEL,
      Math.max(LEAST_ROOM, 2 * Math.min(before, after) - 8, (before + after) / 2 - 6),
    );
    const text = labelOf(pen, mark, room, style);
    const half = pen.measure(text, style) / 2;
    // A label stands over its mark, unless that would take it out of the picture.
    const shows = mark.x >= left - 2 && mark.x <= right;
    const x = shows ? Math.max(left + half, Math.min(right - half - 2, mark.x)) : mark.x;
    if (text === "" || x - half < taken) return;
    pen.text(text, x, baseline, style);
    taken = x + half + 7;
  });
}

/** The first line of what was printed, and how many prints more the mark stands for. */
function labelOf(pen: Pen, mark: Mark, room: CssPixels, style: TextStyle): string {
  const line = mark.text.split("\n", 1)[0] ?? "";
  // What can't be seen in a line of text (tabs, escapes) becomes one space.
  const text = line.replaceAll(/[\p{C}\s]+/gu, " ").trim();
  const more = mark.count > 1 ? ` +${mark.count - 1}` : "";
  return fitted(pen, text, room - pen.measure(more, style), style) + more;
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
    pen.box(
      {
        x: x - 1,
        y: centre - layout.barHeight / 2,
        width: 2.5,
        height: layout.barHeight,
        radius: 1.25,
      },
      colour,
    );
    return;
  }
  // An exception has its mark here already: the cross stands clear of it.
  const cross = x + (lane.rows.some((row) => row.errors.length > 0) ? 18 : 7);
  const arm = 5;
  pen.line([cross - arm, centre - arm, cross + arm, centre + arm], 2.5, colour);
  pen.line([cross - arm, centre + arm, cross + arm, centre - arm], 2.5, colour);
  const style: TextStyle = { size: 12.5, font: "mono", colour: palette.ink2, rim: palette.raised };
  const reason = signalOf(lane.exitcode) ?? words.exit(lane.exitcode);
  const fits = cross + 11 + pen.measure(reason, style) <= right - 6;
  if (fits) pen.text(reason, cross + 11, centre + 4.5, style);
  else
    pen.text(reason, Math.min(right - 4, cross + arm), centre + layout.barHeight / 2 + 14, {
      ...style,
      align: "right",
    });
}
