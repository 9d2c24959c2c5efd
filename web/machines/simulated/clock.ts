// Virtual time: whole nanoseconds since the run began, so that sums come out the same on every engine. What is told
// of it is seconds.
import type { Seconds } from "../../base/units.ts";

declare const unit: unique symbol;

/** Whole ones, as far as a number can count them. */
export type Nanoseconds = number & { readonly [unit]?: "nanoseconds" };

export const NEVER: Nanoseconds = Infinity;

/** A little time is never none: who waits for the rest of a second, again and again, shall come to its end. */
export const nanoseconds = (seconds: Seconds): Nanoseconds =>
  seconds > 0 ? Math.max(1, Math.round(seconds * 1e9)) : 0;

export const seconds = (time: Nanoseconds): Seconds => time / 1e9;
