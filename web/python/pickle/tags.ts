// The bytes of a pickled value: a tag, then what the tag says. Not CPython's format (a program never
// sees the bytes), but its rules: what is copied, what is shared, what refuses.
//
// Every object gets the next memo number when it begins, so that a second mention is a REF to it:
// shared parts stay shared and cycles close.

export const Tag = {
  NULL: 0,
  UNDEFINED: 1,
  TRUE: 2,
  FALSE: 3,
  /** i32 */
  INT: 4,
  /** f64 */
  FLOAT: 5,
  /** text of its digits */
  BIGINT: 6,
  TEXT: 7,
  /** u32 memo number */
  REF: 8,
  /** u32 length, items */
  ARRAY: 9,
  /** u32 length, (text, value)… */
  OBJECT: 10,
  /** u32 size, (key, value)… */
  MAP: 11,
  /** u32 size, values */
  SET: 12,
  /** f64 */
  DATE: 13,
  /** text source, text flags */
  REGEXP: 14,
  /** u32 length, bytes */
  BUFFER: 15,
  /** text type, u32 byte offset, u32 length, then the buffer as a value */
  VIEW: 16,
  /** text module, text qualified name: a function or class found by its name */
  GLOBAL: 17,
  /** class as a value, u32 fields, (text, value)…, library state as a value */
  INSTANCE: 18,
  /** text: why it could not be copied into a forked child */
  UNCOPIED: 19,
} as const;

/** Types of array views by the name of their constructor. */
export const viewTypes = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
} as const;

/**
 * A class of the library whose instances hold more than their fields: `[GETSTATE]()` returns the rest as a
 * value that can be pickled (or raises), `[SETSTATE](state)` takes it on a new instance made without
 * its constructor.
 */
export const GETSTATE = Symbol("getstate");
export const SETSTATE = Symbol("setstate");
