// A stable sort whose comparisons may give way: short stretches are put in order one by one, by halving, and then
// merged. It compares in the order that V8 does for arrays of fewer than 64, so that what a program notes while it
// compares is the same in both forms.
// After Tim Peters's listsort.txt of CPython, without its galloping.
import type { Body } from "../../wire/bodies.ts";
import { keep } from "../../wire/kept.ts";
import type { Blocking } from "../../wire/system-call.ts";
import { toNumber } from "./callers.ts";
import { whole } from "./lists.ts";

/** Shorter stretches are not merged. */
const SHORT = 64;

/** The values in order; undefined comes last and is never compared. */
export function* sorted(values: readonly unknown[], compare: Body): Blocking<unknown[]> {
  const given: unknown[] = [];
  const last: unknown[] = [];
  for (const value of whole(values)) (value === undefined ? last : given).push(value);
  return [...whole(yield* sortStretch(given, compare)), ...whole(last)];
}

function* sortStretch(values: unknown[], compare: Body): Blocking<unknown[]> {
  if (values.length < SHORT) return yield* insertAll(values, compare);
  const middle = values.length >> 1;
  const left = yield* sortStretch(values.slice(0, middle), compare);
  const right = yield* sortStretch(values.slice(middle), compare);
  return yield* merge(left, right, compare);
}

/** What is in order at the beginning stays or is turned round; the others are put in, each at its place. */
function* insertAll(values: unknown[], compare: Body): Blocking<unknown[]> {
  if (values.length < 2) return values;
  let run = 2;
  const isDown = (yield* order(compare, values[1], values[0])) < 0;
  while (run < values.length) {
    const way = yield* order(compare, values[run], values[run - 1]);
    if (way < 0 !== isDown) break;
    run += 1;
  }
  const made = values.slice(0, run);
  if (isDown) made.reverse();
  for (const value of whole(values.slice(run))) {
    let low = 0;
    let high = made.length;
    while (low < high) {
      const middle = low + ((high - low) >> 1);
      if ((yield* order(compare, value, made[middle])) < 0) high = middle;
      else low = middle + 1;
    }
    made.splice(low, 0, value);
  }
  return made;
}

function* merge(left: unknown[], right: unknown[], compare: Body): Blocking<unknown[]> {
  const made: unknown[] = [];
  let a = 0;
  let b = 0;
  while (a < left.length && b < right.length) {
    if ((yield* order(compare, right[b], left[a])) < 0) made.push(right[b++]);
    else made.push(left[a++]);
  }
  return [...whole(made), ...whole(left.slice(a)), ...whole(right.slice(b))];
}

function* order(compare: Body, x: unknown, y: unknown): Blocking<number> {
  return toNumber(yield* compare(undefined, x, y)) || 0;
}

for (const one of [sorted, sortStretch, insertAll, merge, order]) keep(one);
