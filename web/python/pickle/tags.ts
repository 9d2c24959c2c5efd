// The bytes of a pickled value. Not CPython's format (a program never sees the bytes), but its rules: what
// is copied, what is shared, what refuses.
//
//   00–7f  the ints 0 … 127      80–9f  a Latin-1 text of 0 … 31 characters      a0–af  an array of 0 … 15 items
//   c0–    a tag, then what the tag says
//
// Every object takes the next memo number when it begins, so that a second mention is a reference to it:
// shared parts stay shared and cycles close.

export const SMALL_INTS = 0x80;
export const SHORT_TEXT = 0x80;
export const SHORT_TEXTS = 0x20;
export const SHORT_ARRAY = 0xa0;
export const SHORT_ARRAYS = 0x10;

export const Tag = {
  NULL: 0xc0,
  UNDEFINED: 0xc1,
  TRUE: 0xc2,
  FALSE: 0xc3,
  /** i16 */
  INT16: 0xc4,
  /** i32 */
  INT32: 0xc5,
  /** f64 */
  FLOAT: 0xc6,
  /** text of its digits */
  BIGINT: 0xc7,
  /** u8 length, one byte a character */
  LATIN: 0xc8,
  /** u32 bytes, UTF-8 */
  UTF8: 0xc9,
  /** u32 length, two bytes a character: keeps lone surrogates */
  WIDE: 0xca,
  /** u8 memo number */
  REF8: 0xcb,
  /** u32 memo number */
  REF32: 0xcc,
  /** u16 number of a function or class among the program's definitions */
  DEFINED: 0xcd,
  /** text module, text qualified name: a function, class or object found by its name */
  GLOBAL: 0xce,
  /** text: why it could not be copied into a forked child */
  UNCOPIED: 0xcf,

  /** u32 length, items */
  ARRAY: 0xd0,
  /** u8 bytes an item (8: float64), u32 length, the numbers */
  NUMBERS: 0xd1,
  /** u32 how many items of an array are missing here; stands among the items */
  HOLES: 0xd2,
  /** fields, see shapes.ts */
  OBJECT: 0xd3,
  /** the same without a prototype */
  BARE: 0xd4,
  /** u32 size, (key, value)… */
  MAP: 0xd5,
  /** u32 size, values */
  SET: 0xd6,
  /** f64 */
  DATE: 0xd7,
  /** text source, text flags, value lastIndex */
  REGEXP: 0xd8,
  /** u32 length, u8 0, bytes; or u32 length, u8 1, u32 place among the buffers that travel beside the bytes */
  BUFFER: 0xd9,
  /** u8 place in {@link viewTypes}, u32 byte offset, u32 length, then the buffer as a value */
  VIEW: 0xda,
  /** the primitive inside */
  BOXED: 0xdb,
  /** those of {@link hiddenErrorFields} that it has, then as any instance */
  ERROR: 0xdc,
  /** class as a value, tag of the built-in it extends (or OBJECT) and what it says, fields, u8 {@link State}, states */
  INSTANCE: 0xdd,
  /** callable, array of arguments, u8 {@link State}, states */
  REDUCE: 0xde,
  /** The beginning of an object too deep inside others: what it holds follows after the outermost value. */
  LATER: 0xdf,
} as const;

/** Bits: which states follow an object. */
export const State = {
  /** What {@link GETSTATE} returned. */
  LIBRARY: 1,
  /** What `__getstate__` returned. */
  PROGRAM: 2,
} as const;

/** Types of views on a buffer. Their place in this list is what is written. */
export const viewTypes = [
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
  DataView,
] as const;

/** Own fields of errors that are not enumerable but belong to what the error says. What caused it stays behind. */
export const hiddenErrorFields: ReadonlySet<string> = new Set([
  "message",
  "args",
  "filename",
  "filename2",
  "exceptions",
  "errors",
  "error",
  "suppressed",
]);

/**
 * A class of the library whose instances hold more than their fields: `[GETSTATE]()` returns the rest as a
 * value that can be pickled (or raises), `[SETSTATE](state)` takes it on a new instance made without
 * its constructor.
 */
export const GETSTATE = Symbol("getstate");
export const SETSTATE = Symbol("setstate");

/**
 * An object of the library that is made again by a function: `[REDUCE]()` returns
 * `[callable, arguments]`, the callable being found by its name in the other process.
 */
export const REDUCE = Symbol("reduce");
