// The most stretches of time that overlap. Pure.
import type { Seconds } from "../base/units.ts";

export interface Stretch {
  /** Only stretches of the same one are counted together. */
  readonly object: number;
  readonly start: Seconds;
  /** null for what never ended. */
  readonly end: Seconds | null;
}

/** The most stretches of one object that overlap; what ends as another begins does not. */
export function mostTogether(stretches: readonly Stretch[]): number {
  const changes = stretches
    .flatMap(({ object, start, end }) => [
      { object, t: start, by: 1 },
      { object, t: end ?? Infinity, by: -1 },
    ])
    .sort((a, b) => a.t - b.t || a.by - b.by);
  const together = new Map<number, number>();
  let most = 0;
  for (const { object, by } of changes) {
    const now = (together.get(object) ?? 0) + by;
    together.set(object, now);
    most = Math.max(most, now);
  }
  return most;
}
