// Visits of a long list only what can be told apart in the picture: the first of each few pixels, with how many
// fall together. It jumps from one to the next, so that a frame costs pixels and not events. No DOM.
import type { CssPixels, Seconds } from "../../base/units.ts";
import { countUntil } from "../sorted.ts";
import { timeArea, type Frame } from "./frame.ts";
import { timeAt } from "./time-scale.ts";

/** Stretches that reach into the view are looked for this far back. */
const BACK = 64;

/** Groups of a list in order of time that begin in view: its first item and the one after its last. */
export function groupsInView(
  frame: Frame,
  list: ArrayLike<unknown>,
  startOf: (index: number) => Seconds,
  step: CssPixels,
  first: number,
): (readonly [from: number, to: number])[] {
  const groups: (readonly [number, number])[] = [];
  const latest = timeAt(frame.scale, timeArea(frame).right);
  for (let i = first; i < list.length;) {
    const start = startOf(i);
    if (start > latest) break;
    const next = jump(list, startOf, i, start + step / frame.scale.perSecond);
    groups.push([i, next]);
    i = next;
  }
  return groups;
}

/** The first item after `i` that begins at `t` or later. */
function jump(
  list: ArrayLike<unknown>,
  startOf: (index: number) => Seconds,
  i: number,
  t: Seconds,
): number {
  // Mostly the next one: most lists are short.
  if (i + 1 >= list.length || startOf(i + 1) >= t) return i + 1;
  let [low, high] = [i + 1, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startOf(middle) < t) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch that may be open. */
export interface Stretch {
  readonly start: Seconds;
  readonly end: Seconds | null;
}

/** The first stretch that may reach into the view. */
export function firstStretch(frame: Frame, list: readonly Stretch[]): number {
  const earliest = timeAt(frame.scale, timeArea(frame).left);
  const begun = countUntil(list, (one) => one.start < earliest);
  let first = begun;
  for (let i = begun - 1; i >= Math.max(0, begun - BACK); i -= 1) {
    const end = list[i]?.end ?? Infinity;
    if (end >= earliest) first = i;
  }
  return first;
}

/** The first event in view, or a little to the left of it. */
export function firstMoment(
  frame: Frame,
  list: readonly { readonly t: Seconds }[],
  margin: CssPixels,
): number {
  const earliest = timeAt(frame.scale, timeArea(frame).left - margin);
  return countUntil(list, (one) => one.t < earliest);
}
