// Draws the names at the left: of a process, of its threads under it, and how many more there are. Page side; no DOM.
import type { CssPixels } from "../../base/units.ts";
import { colourOf, type Frame } from "./frame.ts";
import type { LaneBox } from "./layout.ts";
import { fitted, fittedName, type Pen, type TextStyle } from "./pen.ts";
import { TWO_LINES, type RowBox } from "./rows.ts";

/** Thread names that are nearer than this are not all written. */
const LINE: CssPixels = 13;
const INDENT: CssPixels = 14;

interface Places {
  readonly x: CssPixels;
  readonly room: CssPixels;
  readonly narrow: boolean;
}

export function drawHeader(pen: Pen, frame: Frame, box: LaneBox): void {
  const { headerWidth } = frame.layout;
  const narrow = headerWidth < 140;
  const x = narrow ? 10 : 18;
  const places = { x, narrow, room: headerWidth - x - INDENT - 8 };
  const [main, ...threads] = box.rows;
  if (!main) return;
  if (threads.length > 0 || box.loom) drawSpine(pen, frame, box, main, places);
  drawProcess(pen, frame, box, main, places);
  drawThreads(pen, frame, threads, places);
  drawRest(pen, frame, box, places);
}

function drawProcess(
  pen: Pen,
  frame: Frame,
  { lane }: LaneBox,
  { centre, height }: RowBox,
  { x, room, narrow }: Places,
): void {
  const { palette, words } = frame;
  const colour = colourOf(frame, lane.colour);
  const name: TextStyle = {
    size: narrow ? 12.5 : 13.5,
    font: "text",
    bold: true,
    colour: palette.ink,
  };
  const pid: TextStyle = { size: narrow ? 11.5 : 12.5, font: "mono", colour: palette.ink3 };
  const shown = fittedName(pen, lane.name, room, name);
  const number = String(lane.pid);
  const fits = pen.measure(shown, name) + pen.measure(number, pid) + 8 <= room;
  const drawNumber = (baseline: CssPixels) =>
    fits && pen.text(number, x + INDENT + room, baseline, { ...pid, align: "right" });
  if (height < TWO_LINES) {
    pen.box({ x, y: centre - 8, width: 5, height: 16, radius: 2.5 }, colour);
    pen.text(shown, x + INDENT, centre + 4.5, name);
    drawNumber(centre + 4.5);
    return;
  }
  pen.box({ x, y: centre - 14, width: 5, height: 28, radius: 2.5 }, colour);
  pen.text(shown, x + INDENT, centre - 1.5, name);
  const [first, ...others] = lane.rows;
  // Where there are threads, the second line is the main one's name.
  if (others.length > 0) {
    pen.text(first.name, x + INDENT, centre + 14, threadStyle(frame));
    drawNumber(centre - 1.5);
  } else {
    pen.text(fitted(pen, words.pid(lane.pid), room, pid), x + INDENT, centre + 14, pid);
  }
}

/** From the process down to its last thread. */
function drawSpine(
  pen: Pen,
  frame: Frame,
  { lane, top, height }: LaneBox,
  main: RowBox,
  { x }: Places,
): void {
  const from = main.centre;
  const length = top + height - 8 - from;
  pen.box({ x: x + 1.5, y: from, width: 2, height: length }, colourOf(frame, lane.colour), 0.4);
}

/** As many names as there is room for; in thin rows every second or third. */
function drawThreads(pen: Pen, frame: Frame, rows: readonly RowBox[], { x, room }: Places): void {
  const style = threadStyle(frame);
  const every = Math.ceil(LINE / (rows[0]?.height ?? LINE));
  rows.forEach(({ row, centre }, i) => {
    if (i % every > 0 || centre < frame.layout.axisHeight || centre > frame.layout.height) return;
    pen.text(fittedName(pen, row.name, room, style), x + INDENT, centre + 4, style);
  });
}

/** How many more threads there are, and how many coroutines. */
function drawRest(pen: Pen, frame: Frame, { crowd, loom }: LaneBox, { x, room }: Places): void {
  const { words } = frame;
  const style = threadStyle(frame);
  const write = (text: string, middle: CssPixels) =>
    pen.text(fitted(pen, text, room, style), x + INDENT, middle + 4, style);
  if (crowd) write(words.moreThreads(crowd.crowd.count), crowd.top + crowd.height / 2);
  if (loom)
    write(words.coroutines(loom.coroutines.length), loom.top + Math.min(loom.height, 24) / 2 - 2);
}

function threadStyle({ palette }: Frame): TextStyle {
  return { size: 12, font: "text", colour: palette.ink2 };
}
