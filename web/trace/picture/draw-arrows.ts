// Draws what goes from row to row: starts, joins, signals. A curve leaves its lane and comes to the
// other one in the child's colour. The same curves are used to find the arrow under the pointer. No DOM.
//
//   parent ▓▓▓▓▓▓▓▓        child ▓▓▓╮          (start falls into the child from the left,
//            ╰─● child               ╰ parent    join rises out of it to the right)
import type { CssPixels } from "../../base/units.ts";
import type { Arrow } from "../lane-model.ts";
import { colourOf, timeArea, type Frame } from "./frame.ts";
import { placeOf } from "./layout.ts";
import type { Curve, Pen } from "./pen.ts";
import { xOf } from "./time-scale.ts";

/** Above this many, arrows grow fainter, lest they hide the lanes. */
const MANY = 16;
const FAINTEST = 0.25;

export function drawArrows(pen: Pen, frame: Frame): void {
  const arrows = visibleArrows(frame);
  const alpha = Math.max(FAINTEST, Math.min(1, MANY / arrows.length));
  const passingAlpha = Math.min(FAINTEST, (FAINTEST * MANY) / arrows.length);
  // Between the rows of one lane arrows lie closer to one another.
  const innerAlpha = Math.min(1, MANY / arrows.filter(({ arrow }) => isInner(arrow)).length);
  for (const { arrow, curve, passing } of arrows) {
    const kept = passing ? passingAlpha : isInner(arrow) ? innerAlpha : alpha;
    const stroke = arrow.kind === "signal" ? "dashed" : "solid";
    pen.curve(curve, 1.5, ownerColour(frame, arrow), kept, stroke);
  }
}

function isInner({ from, to }: Arrow): boolean {
  return from.pid === to.pid;
}

/** The ends of arrows that came from below or from another process; a start ends in its lane's own dot. */
export function drawArrowEnds(pen: Pen, frame: Frame): void {
  for (const { arrow, curve, passing } of visibleArrows(frame)) {
    if (arrow.kind !== "start" && !passing && !isInner(arrow))
      pen.dot(curve[6], curve[7], 3, ownerColour(frame, arrow));
  }
}

function ownerColour(frame: Frame, arrow: Arrow): string {
  return colourOf(frame, frame.model.byPid.get(arrow.owner)?.colour ?? 0);
}

export interface DrawnArrow {
  readonly arrow: Arrow;
  readonly curve: Curve;
  /** One of its lanes is scrolled out of view. */
  readonly passing: boolean;
}

/** The arrows that cross the view; of several between the same pixels, the first. */
export function visibleArrows(frame: Frame): DrawnArrow[] {
  const { left, right } = timeArea(frame);
  const { axisHeight, height } = frame.layout;
  const drawn = new Set<string>();
  const found: DrawnArrow[] = [];
  for (const arrow of frame.model.arrows) {
    const from = xOf(frame.scale, arrow.from.t);
    const to = xOf(frame.scale, arrow.to.t);
    if (Math.max(from, to) < left - 40 || Math.min(from, to) > right + 40) continue;
    const a = placeOf(frame.layout, frame.model, arrow.from);
    const b = placeOf(frame.layout, frame.model, arrow.to);
    // A crowd of threads shows none: they would hide the rest.
    if (a === null || b === null || a.crowded || b.crowded) continue;
    const [y1, y2] = [a.centre, b.centre];
    if (Math.max(y1, y2) < axisHeight || Math.min(y1, y2) > height) continue;
    const pixels = `${Math.round(from)} ${Math.round(to)} ${y1} ${y2}`;
    if (drawn.has(pixels)) continue;
    drawn.add(pixels);
    const passing = [y1, y2].some((y) => y < axisHeight || y > height);
    found.push({
      arrow,
      passing,
      curve: bend(arrow.kind, [from, y1], [to, y2], [a.barHeight / 2, b.barHeight / 2]),
    });
  }
  return found;
}

type Point = readonly [x: CssPixels, y: CssPixels];

/** `half` is half the height of the bars at both ends. */
function bend(kind: Arrow["kind"], [x1, y1]: Point, [x2, y2]: Point, half: Point): Curve {
  const down = Math.sign(y2 - y1);
  const gap = Math.max(0, x2 - x1);
  // Where both ends are at nearly the same instant the curve swings out to be seen, wider for farther lanes.
  const swing = Math.max(0, 1 - gap / 24) * Math.min(22, 8 + Math.abs(y2 - y1) / 24);
  const reach = Math.max(16, gap * 0.5);
  if (kind === "start") {
    const top = y1 + down * half[0];
    const fall = y2 - top;
    return [x1, top, x1 - swing, top + fall * 0.5, x2 - reach, y2 - fall * 0.12, x2 - 3, y2];
  }
  if (kind === "join") {
    const bottom = y2 - down * half[1];
    const rise = bottom - y1;
    return [x1 + 2, y1, x1 + reach, y1 + rise * 0.12, x2 + swing, bottom - rise * 0.5, x2, bottom];
  }
  const away = y1 + down * half[0];
  const onto = y2 - down * half[1];
  const rise = onto - away;
  return [x1, away, x1 + swing, away + rise * 0.4, x2 + swing, onto - rise * 0.4, x2, onto];
}

/** The point of a curve at `part` (0 … 1) of its way. */
export function pointOn(curve: Curve, part: number): { x: CssPixels; y: CssPixels } {
  const [x1, y1, cx1, cy1, cx2, cy2, x2, y2] = curve;
  const rest = 1 - part;
  const a = rest ** 3;
  const b = 3 * rest * rest * part;
  const c = 3 * rest * part * part;
  const d = part ** 3;
  return { x: a * x1 + b * cx1 + c * cx2 + d * x2, y: a * y1 + b * cy1 + c * cy2 + d * y2 };
}
