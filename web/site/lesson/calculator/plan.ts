// How long it takes to fetch very many pages, with so many processes that each wait for so many at once. Pure.
import type { Seconds } from "../../../base/units.ts";

/** What the reader turns; each value is one of its list. */
export interface Plan {
  readonly pages: number;
  /** For each page, nearly all of it waiting. */
  readonly seconds: Seconds;
  readonly processes: number;
  /** At once in each process. */
  readonly waits: number;
}

export const STEPS: { readonly [K in keyof Plan]: readonly number[] } = {
  pages: [100, 1000, 10_000, 100_000, 1_000_000, 2_000_000, 10_000_000],
  seconds: [0.1, 0.2, 0.5, 1, 2, 5, 10],
  processes: [1, 2, 4, 8, 10, 16, 32, 64],
  waits: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000],
};

export const FIELDS = ["pages", "seconds", "processes", "waits"] as const satisfies (keyof Plan)[];

/** Two million pages, one after another. */
export const FIRST_PLAN: Plan = { pages: 2_000_000, seconds: 2, processes: 1, waits: 1 };

/** Nobody waits for more pages than there are. */
export const atOnce = ({ pages, processes, waits }: Plan): number =>
  Math.min(pages, processes * waits);

/** In rounds: as many pages as are waited for at once, then the next ones. */
export const duration = (plan: Plan): Seconds =>
  Math.ceil(plan.pages / atOnce(plan)) * plan.seconds;

/** Who waits in a process: more threads than so many cost too much memory and switching. */
export const MOST_THREADS = 200;

export type Waiters = "one" | "threads or coroutines" | "coroutines";

export function waitersOf({ waits }: Plan): Waiters {
  if (waits === 1) return "one";
  return waits <= MOST_THREADS ? "threads or coroutines" : "coroutines";
}

export const UNITS = { second: 1, minute: 60, hour: 3600, day: 86_400 } as const;
export type Unit = keyof typeof UNITS;

/** A time in the largest unit of which it has at least one, with three digits that count. */
export function inUnits(seconds: Seconds): { readonly value: number; readonly unit: Unit } {
  const unit =
    (["day", "hour", "minute"] as const).find((one) => seconds >= UNITS[one]) ?? "second";
  return { value: Number((seconds / UNITS[unit]).toPrecision(3)), unit };
}

/** The picture's axis: from a tenth of a second to thirty years, with equal room for each ten times. */
const SHORTEST: Seconds = 0.1;
const LONGEST: Seconds = 1e9;

/** Where a time lies on the axis, from 0 to 1. */
export function onAxis(seconds: Seconds): number {
  const share = Math.log(seconds / SHORTEST) / Math.log(LONGEST / SHORTEST);
  return Math.min(1, Math.max(0, share));
}

/** Times that the axis names. */
export const TICKS: readonly { readonly value: number; readonly unit: Unit }[] = [
  { value: 1, unit: "second" },
  { value: 1, unit: "minute" },
  { value: 1, unit: "hour" },
  { value: 1, unit: "day" },
  { value: 30, unit: "day" },
  { value: 1000, unit: "day" },
];
