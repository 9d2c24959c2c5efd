// Weights of what is chosen, summed up, and the place that a number falls on among the sums.
// Python: Lib/random.py, choices and sample; Lib/bisect.py
import { typeName } from "./builtins/text.ts";
import { listOf } from "./multiprocessing/pool/pool-arguments.ts";

/** TypeError for what is no list of numbers. */
export function numbersOf(values: unknown, words?: string): readonly number[] {
  return listOf(values).map((value) => {
    if (typeof value === "number" || typeof value === "boolean") return Number(value);
    const type = typeName(value);
    throw new TypeError(words ?? `unsupported operand type(s) for +: '${type}' and '${type}'`);
  });
}

export function runningTotals(weights: unknown, words?: string): readonly number[] {
  let total = 0;
  return numbersOf(weights, words).map((weight) => (total += weight));
}

/** The first place whose sum is larger than `value`; no further than `last`. */
export function bisected(
  totals: readonly number[],
  value: number,
  last: number = totals.length,
): number {
  let [low, high] = [0, last];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (totals[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}
