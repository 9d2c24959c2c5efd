// How often a running program looks whether it is being stopped. The compiled program counts down at
// loops and calls; when it reaches 0 it comes here. Looking costs an atomic read, so it should happen
// every few milliseconds, whatever one turn of the loop costs.
import type { Milliseconds } from "../../../base/units.ts";
import type { Clock } from "../shared/futex.ts";

const FIRST = 1_000;
const MOST = 1_000_000;
/** Time between two looks that is aimed at. */
const AIM: Milliseconds = 4;

export function makeCheckpoint(clock: Clock, interrupted: () => void): () => number {
  let count = FIRST;
  let last = clock();
  return () => {
    interrupted();
    const now = clock();
    const took = now - last;
    last = now;
    if (took < AIM / 2) count = Math.min(MOST, count * 2);
    else if (took > AIM) count = Math.max(1, Math.floor((count * AIM) / took));
    return count;
  };
}
