// bool(): what counts as true in a condition of Python's.
// Python: library/stdtypes.rst#truth-value-testing

/** `bool(value)`: other than to JavaScript, what is empty is false, and NaN is true. */
export function isTrue(value: unknown): boolean {
  if (typeof value === "number") return value !== 0;
  if (typeof value !== "object" || value === null) return Boolean(value);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return sizeOf(value) > 0;
  if (value instanceof Map || value instanceof Set) return value.size > 0;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isDict = prototype === null || prototype === Object.prototype;
  return !isDict || Object.keys(value).length > 0;
}

const sizeOf = (value: readonly unknown[] | ArrayBufferView): number =>
  "byteLength" in value ? value.byteLength : value.length;
