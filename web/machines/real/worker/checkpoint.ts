// How often a running program looks whether it is being stopped. The compiled program counts down at
// loops and calls; when it reaches 0 it comes here. Looking costs an atomic read, so it should happen
// every few milliseconds, whatever one turn of the loop costs.
import type { Milliseconds } from "../../../base/units.ts";
import type { Clock } from "../shared/futex.ts";

const FIRST = 1_000;
const MOST = 1_000_000;
/** Time between two looks that is aimed at. */
const AIM: Milliseconds = 4;

/** After a few calls an engine begins to note what a function does. */
const ROUNDS = 20;

export function makeCheckpoint(clock: Clock, interrupted: () => void): () => number {
  let count = FIRST;
  let last = clock();
  return () => {
    interrupted();
    const now = clock();
    count = nextCount(count, now - last);
    last = now;
    return count;
  };
}

/** How many to count until the next look, when the last so many took this long. */
function nextCount(count: number, took: Milliseconds): number {
  if (took < AIM / 2) return Math.min(MOST, count * 2);
  if (took > AIM) return Math.max(1, Math.floor((count * AIM) / took));
  return count;
}

/**
 * Does all that a look can do. A busy loop has looks compiled into it, and V8 throws the loop's code away when a look
 * does something for the first time.
 */
export function rehearseCheckpoint(interrupted: () => void): void {
  let now: Milliseconds = 0;
  const look = makeCheckpoint(() => now, interrupted);
  for (let round = 0; round < ROUNDS; round++) {
    for (const took of [AIM / 4, AIM, AIM * 4]) {
      now += took;
      look();
    }
  }
}
