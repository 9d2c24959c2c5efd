// A stable sort whose comparisons may give way: short stretches are put in order one by one, by halving, and then
// merged. It compares in the order that V8 does for arrays of fewer than 64, so that what a program notes while it
// compares is the same in both forms.
// After Tim Peters's listsort.txt of CPython, without its galloping.
import type { Body } from "../../wire/bodies.ts";
import { keep } from "../../wire/kept.ts";
import type { Blocking } from "../../wire/system-call.ts";
import { toNumber } from "./callers.ts";
import { whole } from "./lists.ts";

const { apply } = Reflect;
const { copyWithin, fill, slice } = Array.prototype;

/** Shorter stretches are not merged. */
const SHORT = 64;

/**
 * The values in order; undefined comes last and is never compared. Lists are only written to where they have something:
 * what programs put on prototypes is met behind the end.
 */
export function* sorted(values: readonly unknown[], compare: Body): Blocking<unknown[]> {
  const made = [...whole(values)];
  let given = 0;
  for (const value of whole(values)) if (value !== undefined) made[given++] = value;
  apply(fill, made, [undefined, given]);
  yield* sortStretch(made, 0, given, compare);
  return made;
}

function* sortStretch(made: unknown[], from: number, to: number, compare: Body): Blocking<void> {
  if (to - from < SHORT) return yield* insertAll(made, from, to, compare);
  const middle = from + ((to - from) >> 1);
  yield* sortStretch(made, from, middle, compare);
  yield* sortStretch(made, middle, to, compare);
  return yield* merge(made, { from, middle, to }, compare);
}

/** What is in order at the beginning stays or is turned round; the others are put in, each at its place. */
function* insertAll(made: unknown[], from: number, to: number, compare: Body): Blocking<void> {
  if (to - from < 2) return;
  let end = from + 2;
  const isDown = (yield* order(compare, made[from + 1], made[from])) < 0;
  while (end < to) {
    const way = yield* order(compare, made[end], made[end - 1]);
    if (way < 0 !== isDown) break;
    end += 1;
  }
  if (isDown) turnRound(made, from, end - 1);
  for (; end < to; end += 1) {
    const value = made[end];
    let low = from;
    let high = end;
    while (low < high) {
      const middle = low + ((high - low) >> 1);
      if ((yield* order(compare, value, made[middle])) < 0) high = middle;
      else low = middle + 1;
    }
    apply(copyWithin, made, [low + 1, low, end]);
    made[low] = value;
  }
}

function turnRound(made: unknown[], from: number, last: number): void {
  for (let turn = 0; from + turn < last - turn; turn += 1) {
    const value = made[from + turn];
    made[from + turn] = made[last - turn];
    made[last - turn] = value;
  }
}

function* merge(
  made: unknown[],
  { from, middle, to }: { readonly from: number; readonly middle: number; readonly to: number },
  compare: Body,
): Blocking<void> {
  const left: unknown[] = apply(slice, made, [from, middle]);
  let a = 0;
  let b = middle;
  for (let at = from; a < left.length; at += 1) {
    const isRight = b < to && (yield* order(compare, made[b], left[a])) < 0;
    made[at] = isRight ? made[b++] : left[a++];
  }
}

function* order(compare: Body, x: unknown, y: unknown): Blocking<number> {
  return toNumber(yield* compare(undefined, x, y)) || 0;
}

for (const one of [sorted, sortStretch, insertAll, merge, order]) keep(one);
