// Which part of time shows: fitting, following, keeping within bounds. Pure arithmetic on scales. Page side.
import type { CssPixels, Milliseconds, Seconds } from "../../base/units.ts";
import { scaleBetween, type TimeScale } from "../../trace/picture/time-scale.ts";

/** The pixels between which time shows, margins taken off. */
export interface Range {
  readonly left: CssPixels;
  readonly right: CssPixels;
}

/** Ten pixels a microsecond: nothing to see beyond. */
export const CLOSEST = 1e7;
/** A live picture shows at least this much time, so that its first moments do not jump about. */
const LIVE_SPAN: Seconds = 2;

/** The time area inside its margins: room for arrows that swing out, for labels and exit codes. */
export function rangeOf(headerWidth: CssPixels, width: CssPixels): Range {
  const narrow = width < 560;
  return { left: headerWidth + (narrow ? 16 : 30), right: width - (narrow ? 28 : 56) };
}

/** How much time a fitted picture shows. A live one keeps some room ahead. */
export function horizonOf(end: Seconds, live: boolean): Seconds {
  return live ? Math.max(LIVE_SPAN, end * 1.12) : Math.max(end, 1e-6);
}

/** One frame of the way from one horizon to another: most of it in a fifth of a second. */
export function approach(from: Seconds, to: Seconds, elapsed: Milliseconds): Seconds {
  const next = to + (from - to) * Math.exp(-elapsed / 70);
  return Math.abs(next - to) < Math.abs(to) * 0.002 ? to : next;
}

export function fit(range: Range, horizon: Seconds): TimeScale {
  return scaleBetween(0, horizon, range.left, range.right);
}

/** The nearest scale that shows nothing but the run, and no more of it than there is. */
export function bounded(scale: TimeScale, range: Range, horizon: Seconds): TimeScale {
  const perSecond = Math.min(CLOSEST, Math.max(scale.perSecond, fit(range, horizon).perSecond));
  const least = range.right - horizon * perSecond;
  return { perSecond, zero: Math.min(range.left, Math.max(least, scale.zero)) };
}

/** Shifted just so far that `t` shows. */
export function revealing(scale: TimeScale, range: Range, t: Seconds): TimeScale {
  const x = scale.zero + t * scale.perSecond;
  if (x >= range.left && x <= range.right) return scale;
  const target =
    x < range.left
      ? range.left + (range.right - range.left) * 0.15
      : range.right - (range.right - range.left) * 0.15;
  return { ...scale, zero: scale.zero + target - x };
}
