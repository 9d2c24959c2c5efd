// Python's `<` between values, for what sorts or keeps a heap. Lists compare item by item, texts by code point.
// Python: reference/expressions.rst#value-comparisons
import { typeName } from "./text.ts";

type Ordered = number | bigint | boolean;

const ordered = (value: unknown): value is Ordered =>
  typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";

/** TypeError for values that have no order among them. An object may have a method `__lt__`. */
export function lessThan(a: unknown, b: unknown): boolean {
  if (ordered(a) && ordered(b)) return a < b;
  if (typeof a === "string" && typeof b === "string") return textBefore(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return listBefore(a, b);
  if (typeof a === "object" && a !== null) {
    const own: unknown = Reflect.get(a, "__lt__");
    if (typeof own === "function") return Boolean(Reflect.apply(own, a, [b]));
  }
  throw new TypeError(
    `'<' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`,
  );
}

function listBefore(a: readonly unknown[], b: readonly unknown[]): boolean {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (same(a[i], b[i])) continue;
    return lessThan(a[i], b[i]);
  }
  return a.length < b.length;
}

/** Python's `==` of values that are no objects of the program. */
export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  const [one, other] = [entriesOf(a), entriesOf(b)];
  if (one && other)
    return (
      one.size === other.size &&
      [...one].every(([key, value]) => other.has(key) && same(value, other.get(key)))
    );
  return ordered(a) && ordered(b) ? Number(a) === Number(b) : a === b;
}

/** Of a dict; null for anything else. */
function entriesOf(value: unknown): ReadonlyMap<unknown, unknown> | null {
  if (value instanceof Map) return value;
  return typeof value === "object" && value !== null && typeName(value) === "dict"
    ? new Map(Object.entries(value))
    : null;
}

/** JavaScript orders texts by their units, which differs beyond the basic plane. */
function textBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (at === length) return a.length < b.length;
  const [one = 0, other = 0] = [a.codePointAt(at), b.codePointAt(at)];
  // Inside a pair the first halves were the same: the second halves decide.
  return one < other;
}
