// Python's `==` between values that can be copied.
// Python: reference/expressions.rst#value-comparisons

type Bare = Readonly<Record<string, unknown>>;

/** Whether it is a plain object: a dict with text for keys. */
export const isBare = (value: object): value is Bare => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

export function equals(a: unknown, b: unknown): boolean {
  if (isNumber(a) && isNumber(b)) return Number(a) === Number(b);
  if ((a ?? null) === (b ?? null)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => equals(item, b[index]));
  if (a instanceof Map && b instanceof Map)
    return (
      a.size === b.size && [...a].every(([key, item]) => b.has(key) && equals(item, b.get(key)))
    );
  if (a instanceof Set && b instanceof Set)
    return a.size === b.size && [...a].every((item) => b.has(item));
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  return isBare(a) && isBare(b) && equals(new Map(Object.entries(a)), new Map(Object.entries(b)));
}

const isNumber = (value: unknown): value is number | bigint | boolean =>
  typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
