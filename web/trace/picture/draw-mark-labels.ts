// Draws the texts of prints and exceptions over their marks, where there is room. Page side; no DOM.
import type { CssPixels } from "../../base/units.ts";
import type { Mark } from "./draw-marks.ts";
import { timeArea, type Frame } from "./frame.ts";
import type { RowBox } from "./layout.ts";
import { fitted, type Pen, type TextStyle } from "./pen.ts";

const LONGEST_LABEL: CssPixels = 200;
/** A label may take this much from its neighbours. */
const LEAST_ROOM: CssPixels = 112;
/** In rows below this height letters are smaller. */
const LOW: CssPixels = 36;
/** How much of what lies behind its text a label covers. */
const BEHIND = 0.85;
/** More letters than the longest label can have: a program may print megabytes. */
const LONGEST_TEXT = 200;

export function drawMarkLabels(
  pen: Pen,
  frame: Frame,
  { centre, barHeight, height }: RowBox,
  marks: readonly Mark[],
): void {
  const { palette } = frame;
  const { left, right } = timeArea(frame);
  const low = height < LOW;
  const baseline = centre - barHeight / 2 - (low ? 4.5 : 6);
  let taken = -Infinity;
  marks.forEach((mark, i) => {
    // Measuring is what costs here: a crowd's labels are passed over before it.
    if (mark.x - 4 < taken) return;
    const style: TextStyle = {
      size: low ? 11.5 : 12.5,
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
    // The lock of an interpreter is handed over across low rows; its strokes would stand between the letters.
    if (low) {
      const behind = { x: x - half - 2, y: baseline - 9.5, width: 2 * half + 4, height: 12 };
      pen.box(behind, palette.raised, BEHIND);
    }
    pen.text(text, x, baseline, style);
    taken = x + half + 7;
  });
}

/** The first line of what was printed, and how many prints more the mark stands for. */
function labelOf(pen: Pen, mark: Mark, room: CssPixels, style: TextStyle): string {
  const line = mark.text.slice(0, LONGEST_TEXT).split("\n", 1)[0] ?? "";
  // What can't be seen in a line of text (tabs, escapes) becomes one space.
  const text = line.replaceAll(/[\p{C}\s]+/gu, " ").trim();
  const more = mark.count > 1 ? ` +${mark.count - 1}` : "";
  return fitted(pen, text, room - pen.measure(more, style), style) + more;
}
