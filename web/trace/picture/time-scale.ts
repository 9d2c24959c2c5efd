// Between seconds and pixels. A scale is plain data, so that zooming is arithmetic and can be tested. No DOM.
import type { CssPixels, Seconds } from "../../base/units.ts";

export interface TimeScale {
  /** Where time 0 lies, from the left edge of the picture. */
  readonly zero: CssPixels;
  readonly perSecond: number;
}

export function xOf(scale: TimeScale, t: Seconds): CssPixels {
  return scale.zero + t * scale.perSecond;
}

export function timeAt(scale: TimeScale, x: CssPixels): Seconds {
  return (x - scale.zero) / scale.perSecond;
}

/** The scale that lays `from … to` between two places. */
export function scaleBetween(
  from: Seconds,
  to: Seconds,
  left: CssPixels,
  right: CssPixels,
): TimeScale {
  const perSecond = Math.max(1, right - left) / Math.max(1e-6, to - from);
  return { zero: left - from * perSecond, perSecond };
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LONG_STEPS = [
  10,
  15,
  30,
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
];

/** A step that people count in: 1, 2 or 5 of a decimal place, or whole parts of minutes, hours and days. */
export function tickStep(atLeast: Seconds): Seconds {
  const long = atLeast > 5 ? LONG_STEPS.find((step) => step >= atLeast) : undefined;
  if (long !== undefined) return long;
  const unit = atLeast > DAY ? DAY : 1;
  const decade = 10 ** Math.floor(Math.log10(atLeast / unit));
  return (
    unit *
    decade *
    (atLeast / unit / decade <= 1
      ? 1
      : atLeast / unit / decade <= 2
        ? 2
        : atLeast / unit / decade <= 5
          ? 5
          : 10)
  );
}

export interface Tick {
  readonly t: Seconds;
  readonly x: CssPixels;
  readonly label: string;
}

/** Ticks from time 0 on that lie within the range, at least `spacing` apart. */
export function ticks(
  scale: TimeScale,
  left: CssPixels,
  right: CssPixels,
  spacing: CssPixels,
): Tick[] {
  const step = tickStep(spacing / scale.perSecond);
  const last = timeAt(scale, right);
  const made: Tick[] = [];
  for (
    let n = Math.max(0, Math.ceil(timeAt(scale, left) / step - 1e-9));
    n * step <= last;
    n += 1
  ) {
    const t = n * step;
    made.push({ t, x: xOf(scale, t), label: tickLabel(t, step, last) });
  }
  return made;
}

function tickLabel(t: Seconds, step: Seconds, last: Seconds): string {
  if (t === 0) return `0 ${step >= HOUR ? "h" : step >= MINUTE ? "min" : unitFor(last).unit}`;
  if (step >= DAY) return `${trimmed(t / DAY)} d`;
  if (step >= HOUR) return `${trimmed(t / HOUR)} h`;
  if (step >= MINUTE) return `${trimmed(t / MINUTE)} min`;
  return formatTime(t, step, last);
}

/** A time with as many decimals as `precision` needs, in the unit for times up to `longest`. */
export function formatTime(t: Seconds, precision: Seconds, longest: Seconds): string {
  const { unit, perSecond } = unitFor(longest);
  const decimals = Math.ceil(-Math.log10(precision * perSecond) - 1e-9);
  return `${(t * perSecond).toFixed(Math.min(6, Math.max(0, decimals)))} ${unit}`;
}

function unitFor(longest: Seconds): { readonly unit: string; readonly perSecond: number } {
  if (longest < 1e-4) return { unit: "µs", perSecond: 1e6 };
  return longest < 0.1 ? { unit: "ms", perSecond: 1000 } : { unit: "s", perSecond: 1 };
}

function trimmed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
