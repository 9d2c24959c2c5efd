// Draws which locks a thread holds: a line under its bar in the lock's own hue, a padlock at its beginning, and
// the lock's name where it first comes into view. Page side; no DOM.
import type { CssPixels } from "../../base/units.ts";
import type { Hold } from "../shared-model.ts";
import type { ObjectId } from "../../wire/trace-event.ts";
import { colourOf, timeArea, type Frame } from "./frame.ts";
import { holdTop, type LaneBox, type RowBox } from "./layout.ts";
import type { Pen, TextStyle } from "./pen.ts";
import { TWO_LINES } from "./rows.ts";
import { tasksInView } from "./draw-tasks.ts";
import { firstStretch, groupsInView } from "./thin.ts";
import { xOf } from "./time-scale.ts";

/** Colours that come late in the lanes' order: they are seldom a lane's beside it. Brass first. */
const HUES = [7, 5, 8, 6] as const;
const APART: CssPixels = 3;
const PADLOCK: CssPixels = 8;

export interface DrawnHold {
  /** The first of those that fall together. */
  readonly hold: Hold;
  readonly from: CssPixels;
  readonly to: CssPixels;
  readonly y: CssPixels;
  readonly count: number;
}

export function drawHolds(pen: Pen, frame: Frame, { lane, rows }: LaneBox): void {
  for (const row of rows) {
    if (row.row.holds.length === 0) continue;
    const named = new Set<ObjectId>();
    const brackets = tasksInView(frame, row, lane.ended);
    let free: CssPixels = -Infinity;
    for (const drawn of holdsInView(frame, row, lane.ended)) {
      const { hold, y, count } = drawn;
      const colour = hueOf(frame, hold.object);
      pen.box(
        { x: drawn.from, y, width: Math.max(2, drawn.to - drawn.from), height: 3 },
        colour,
        count > 1 ? 0.6 : 1,
      );
      if (named.has(hold.object) || !row.under) continue;
      // A bracket of tasks has the same place.
      const end = drawName(
        pen,
        frame,
        row,
        drawn,
        colour,
        (x, to) => x >= free && brackets.every((one) => one.from > to || one.to < x),
      );
      if (end === null) continue;
      named.add(hold.object);
      free = end;
    }
  }
}

/** Padlock and name, where there is room; where they end, or null. */
function drawName(
  pen: Pen,
  frame: Frame,
  row: RowBox,
  { hold, from }: DrawnHold,
  colour: string,
  isFree: (from: CssPixels, to: CssPixels) => boolean,
): CssPixels | null {
  const { palette, words } = frame;
  const { left, right } = timeArea(frame);
  const x = Math.max(from, left + 2);
  const made = frame.model.sharing.objects.get(hold.object);
  const style: TextStyle = { size: 12, font: "mono", colour: palette.ink2, rim: palette.raised };
  const name = made ? words.object(made.type, made.line) : "";
  const end = x + PADLOCK + 5 + pen.measure(name, style);
  if (end > right || !isFree(x, end)) return null;
  const baseline = row.centre + row.barHeight / 2 + (row.height < TWO_LINES ? 17 : 20);
  drawPadlock(pen, x, baseline, colour);
  if (name !== "") pen.text(name, x + PADLOCK + 5, baseline, style);
  return end + 10;
}

function drawPadlock(pen: Pen, x: CssPixels, bottom: CssPixels, colour: string): void {
  const top = bottom - 6;
  pen.curve([x + 1.75, top, x + 1.75, top - 5, x + 6.25, top - 5, x + 6.25, top], 1.5, colour);
  pen.box({ x, y: top, width: PADLOCK, height: 6.5, radius: 1.5 }, colour);
}

/** What a row holds, with inner locks below outer ones. */
export function holdsInView(frame: Frame, row: RowBox, ended: number | null): readonly DrawnHold[] {
  const { holds } = row.row;
  const { left, right } = timeArea(frame);
  const outer: { readonly object: ObjectId; readonly end: number }[] = [];
  const groups = groupsInView(
    frame,
    holds,
    (i) => holds[i]?.start ?? Infinity,
    APART,
    firstStretch(frame, holds),
  );
  return groups.flatMap(([first, next]) => {
    const [hold, last] = [holds[first], holds[next - 1]];
    if (!hold || !last) return [];
    const end = last.end ?? ended ?? Math.max(frame.now, last.start);
    const around = outer.filter((one) => one.end > hold.start && one.object !== hold.object);
    outer.splice(0, outer.length, ...around, { object: hold.object, end });
    const from = Math.max(left - 8, xOf(frame.scale, hold.start));
    const to = Math.min(right + 8, xOf(frame.scale, end));
    if (to < left) return [];
    const y = holdTop(row, around.length);
    return [{ hold, from, to, y, count: next - first }];
  });
}

function hueOf(frame: Frame, object: ObjectId): string {
  const place = frame.model.sharing.objects.get(object)?.place;
  return place === undefined ? frame.palette.ink2 : colourOf(frame, HUES[place % HUES.length] ?? 0);
}
