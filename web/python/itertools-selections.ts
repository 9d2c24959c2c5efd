// itertools that choose by place: combinations, permutations, compress and zip_longest.
// Python: library/itertools.rst
import { ValueError } from "./builtins/exceptions.ts";
import { isOptions, optionalInC } from "./builtins/keywords.ts";
import { typeName } from "./builtins/text.ts";
import { from, iterate, type Items, type Iteration } from "./iteration.ts";

const all = (source: unknown): unknown[] => [...from("", iterate(source))];

function lengthOf(value: unknown, words?: string): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw new TypeError(words ?? `'${typeName(value)}' object cannot be interpreted as an integer`);
  if (value < 0) throw new ValueError("r must be non-negative");
  return value;
}

/** Every way to take `left` more items, whose places `next` names. */
function* chosen(
  pool: readonly unknown[],
  left: number,
  next: (taken: readonly number[]) => Iterable<number>,
  taken: readonly number[] = [],
): Generator<unknown[]> {
  if (left === 0) yield taken.map((place) => pool[place]);
  else for (const place of next(taken)) yield* chosen(pool, left - 1, next, [...taken, place]);
}

function* places(from_: number, to: number): Generator<number> {
  for (let place = from_; place < to; place++) yield place;
}

function combinations(source: unknown, ...rest: unknown[]): Iteration {
  const pool = all(source);
  const r = lengthOf(optionalInC("combinations", ["r"], rest, 1)["r"]);
  const after = (taken: readonly number[]) => places((taken.at(-1) ?? -1) + 1, pool.length);
  return from("combinations", chosen(pool, r, after));
}

function combinations_with_replacement(source: unknown, ...rest: unknown[]): Iteration {
  const pool = all(source);
  const r = lengthOf(optionalInC("combinations_with_replacement", ["r"], rest, 1)["r"]);
  const since = (taken: readonly number[]) => places(taken.at(-1) ?? 0, pool.length);
  return from("combinations_with_replacement", chosen(pool, r, since));
}

function permutations(source: unknown, ...rest: unknown[]): Iteration {
  const pool = all(source);
  const { r } = optionalInC("permutations", ["r"], rest, 1);
  const length = r === undefined || r === null ? pool.length : lengthOf(r, "Expected int as r");
  const others = (taken: readonly number[]) =>
    [...places(0, pool.length)].filter((place) => !taken.includes(place));
  return from("permutations", length > pool.length ? [].values() : chosen(pool, length, others));
}

function* marked(items: Items, marks: Items): Generator<unknown> {
  for (;;) {
    const [item, mark] = [items.next(), marks.next()];
    if (item.done === true || mark.done === true) return;
    if (mark.value) yield item.value;
  }
}

function zip_longest(...given: unknown[]): Iteration {
  const last = given.at(-1);
  const named = isOptions(last) ? [last] : [];
  const { fillvalue = null } = optionalInC("zip_longest", ["*", "fillvalue"], named);
  const sources = given.slice(0, given.length - named.length).map(iterate);
  return from("zip_longest", rows(sources, fillvalue));
}

function* rows(sources: readonly Items[], fill: unknown): Generator<unknown[]> {
  const over = new Set<Items>();
  for (;;) {
    const row = sources.map((source) => {
      const step = over.has(source) ? null : source.next();
      if (step && step.done !== true) return step.value;
      over.add(source);
      return fill;
    });
    if (over.size === sources.length) return;
    yield row;
  }
}

export const selections = {
  combinations,
  combinations_with_replacement,
  permutations,
  compress: (data: unknown, selectors: unknown) =>
    from("compress", marked(iterate(data), iterate(selectors))),
  zip_longest,
};
