// Draws the coroutines of a process as stripes under its rows: a thin line while one waits, a short bar where it runs,
// its name where there is room. Hundreds of stripes make a texture that still shows who waits when. No DOM.
import type { CssPixels } from "../../base/units.ts";
import type { Coroutine } from "../coroutines.ts";
import { colourOf, timeArea, type Frame } from "./frame.ts";
import type { LaneBox, LoomBox } from "./layout.ts";
import { fitted, type Pen, type TextStyle } from "./pen.ts";
import { firstStretch, groupsInView } from "./thin.ts";
import { timeAt, xOf } from "./time-scale.ts";

/** What runs for less than this is drawn this wide: it must be seen. */
const LEAST_RUN: CssPixels = 2;
const APART: CssPixels = 3;
/** Stripes of this height have names. */
const NAMED: CssPixels = 11;

export function drawCoroutines(pen: Pen, frame: Frame, { lane, loom }: LaneBox): void {
  if (!loom) return;
  const colour = colourOf(frame, lane.colour);
  for (const one of coroutinesInView(frame, loom)) drawCoroutine(pen, frame, loom, one, colour);
}

/** Those that live in the part of time that shows. */
function coroutinesInView(frame: Frame, { coroutines }: LoomBox): readonly Coroutine[] {
  const { left, right } = timeArea(frame);
  const [earliest, latest] = [timeAt(frame.scale, left), timeAt(frame.scale, right)];
  return coroutines.filter(
    ({ start, end }) => start <= latest && (end === null || end >= earliest),
  );
}

/** Where a coroutine's stripe has its middle. */
export function stripeOf({ top, stripe }: LoomBox, { place }: Coroutine): CssPixels {
  return top + (place + 0.5) * stripe;
}

function drawCoroutine(
  pen: Pen,
  frame: Frame,
  loom: LoomBox,
  one: Coroutine,
  colour: string,
): void {
  const { scale, now, palette } = frame;
  const { left, right } = timeArea(frame);
  const y = stripeOf(loom, one);
  const from = Math.max(left - 4, xOf(scale, one.start));
  const to = Math.min(right + 4, xOf(scale, one.end ?? Math.max(now, one.start)));
  const thick = Math.max(1.5, Math.min(5, loom.stripe - 1));
  const run = (start: CssPixels, end: CssPixels) =>
    pen.box(
      { x: start, y: y - thick / 2, width: Math.max(LEAST_RUN, end - start), height: thick },
      colour,
    );
  pen.line([from, y, to, y], Math.min(1.5, loom.stripe), colour, loom.stripe < 2 ? 0.3 : 0.5);
  // It runs from its beginning, and from the end of each wait, to the next wait.
  let runs = xOf(scale, one.start);
  const first = firstStretch(frame, one.waits);
  for (const [begin, next] of groupsInView(
    frame,
    one.waits,
    (i) => one.waits[i]?.start ?? Infinity,
    APART,
    first,
  )) {
    const [wait, last] = [one.waits[begin], one.waits[next - 1]];
    if (!wait || !last) continue;
    run(Math.max(left - 4, runs), xOf(scale, next - begin > 1 ? last.start : wait.start));
    runs = last.end === null ? to : xOf(scale, last.end);
  }
  if (runs < to || one.end !== null) run(Math.max(left - 4, Math.min(runs, to)), to);
  if (one.error !== "" && loom.stripe >= 6) {
    pen.line([to - 3, y - 3, to + 3, y + 3], 1.5, colour);
    pen.line([to - 3, y + 3, to + 3, y - 3], 1.5, colour);
  }
  if (loom.stripe < NAMED) return;
  const style: TextStyle = { size: 11, font: "mono", colour: palette.ink2, rim: palette.raised };
  const x = Math.max(from, left) + 8;
  pen.text(fitted(pen, one.name, to - x - 8, style), x, y + 3.5, style);
}
