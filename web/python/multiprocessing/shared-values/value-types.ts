// The types that shared values can have, by type code: how many bytes, and how a value goes in and comes out.
// Integers wrap as C's do; anything that is not one is refused in CPython's words. One access is atomic, so that
// no process sees half of a value, and a loop that waits for a change sees it.
// Python: Lib/multiprocessing/sharedctypes.py, typecode_to_type; library/ctypes.rst
import { repr, typeName } from "../../builtins/text.ts";
import { wholeNumber } from "../synchronize/arguments.ts";

/** Views whose elements are numbers as a program means them. */
export type NativeView =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

export type View = NativeView | BigInt64Array | BigUint64Array;

type ViewClass<V extends View> = new (buffer: ArrayBufferLike, offset: number, length: number) => V;

/** A type whose values lie in views of class `V`. */
export interface ValueType<V extends View = View> {
  /** As ctypes names it. */
  readonly name: string;
  readonly bytes: number;
  readonly View: ViewClass<V>;
  read(view: V, index: number): unknown;
  /** TypeError for a value of another type. */
  write(view: V, index: number, value: unknown): void;
  /** As `repr()` shows a value of this type. */
  show(value: unknown): string;
}

/** A float shows that it is one, also where it is whole. */
const showFloat = (value: unknown): string => repr(value).replace(/^-?\d+$/, "$&.0");

type Integers = Exclude<NativeView, Float32Array | Float64Array>;

const integer = <V extends Integers>(
  name: string,
  bytes: number,
  View: ViewClass<V>,
): ValueType<V> => ({
  name,
  bytes,
  View,
  show: repr,
  read: (view, index) => Atomics.load(view, index),
  write(view, index, value) {
    // The low bits are all that is kept of it.
    const whole = typeof value === "bigint" ? Number(BigInt.asIntN(32, value)) : wholeNumber(value);
    Atomics.store(view, index, whole);
  },
});

const long = <V extends BigInt64Array | BigUint64Array>(
  name: string,
  View: ViewClass<V>,
): ValueType<V> => ({
  name,
  bytes: 8,
  View,
  show: repr,
  read(view, index) {
    const value: bigint = Atomics.load(view, index);
    const number = Number(value);
    // A number as long as it is exact.
    return Number.isSafeInteger(number) ? number : value;
  },
  write(view, index, value) {
    Atomics.store(view, index, typeof value === "bigint" ? value : BigInt(wholeNumber(value)));
  },
});

const real = <V extends Float32Array | Float64Array>(
  name: string,
  bytes: number,
  View: ViewClass<V>,
): ValueType<V> => ({
  name,
  bytes,
  View,
  show: showFloat,
  read: (view, index) => view[index],
  write(view: Float32Array | Float64Array, index, value) {
    if (typeof value !== "number" && typeof value !== "boolean" && typeof value !== "bigint")
      throw new TypeError(`must be real number, not ${typeName(value)}`);
    view[index] = Number(value);
  },
});

const character: ValueType<Uint8Array> = {
  name: "c_char",
  bytes: 1,
  View: Uint8Array,
  show: repr,
  read: (view, index) => Uint8Array.of(Atomics.load(view, index)),
  write(view, index, value) {
    const byte = value instanceof Uint8Array && value.length === 1 ? value[0] : value;
    if (typeof byte !== "number" || !Number.isInteger(byte) || byte < 0 || byte > 255)
      throw new TypeError("one character bytes, bytearray or integer expected");
    Atomics.store(view, index, byte);
  },
};

const wideCharacter: ValueType<Uint32Array> = {
  name: "c_wchar",
  bytes: 4,
  View: Uint32Array,
  show: repr,
  read: (view, index) => String.fromCodePoint(Atomics.load(view, index)),
  write(view, index, value) {
    if (typeof value !== "string")
      throw new TypeError(`unicode string expected instead of ${typeName(value)} instance`);
    const [first, ...more] = Array.from(value, (one) => one.codePointAt(0));
    if (first === undefined || more.length > 0)
      throw new TypeError("one character unicode string expected");
    Atomics.store(view, index, first);
  },
};

/** Types whose arrays hold the numbers themselves. */
export const nativeTypes = {
  c: character,
  b: integer("c_byte", 1, Int8Array),
  B: integer("c_ubyte", 1, Uint8Array),
  h: integer("c_short", 2, Int16Array),
  H: integer("c_ushort", 2, Uint16Array),
  i: integer("c_int", 4, Int32Array),
  I: integer("c_uint", 4, Uint32Array),
  // C's long has 32 bits on some systems and 64 on others; here 32, which a number holds at full speed.
  l: integer("c_long", 4, Int32Array),
  L: integer("c_ulong", 4, Uint32Array),
  f: real("c_float", 4, Float32Array),
  d: real("c_double", 8, Float64Array),
} as const;

/** Types whose elements have to be translated. */
export const translatedTypes = {
  u: wideCharacter,
  // By the names that they have where C's long has 64 bits.
  q: long("c_long", BigInt64Array),
  Q: long("c_ulong", BigUint64Array),
} as const;

export type NativeCode = keyof typeof nativeTypes;
export type TranslatedCode = keyof typeof translatedTypes;
export type TypeCode = NativeCode | TranslatedCode;

export const isNative = (code: TypeCode): code is NativeCode => Object.hasOwn(nativeTypes, code);

/** TypeError as ctypes words it for what is no type. */
export function typeCode(given: unknown): TypeCode {
  const known =
    typeof given === "string" &&
    (Object.hasOwn(nativeTypes, given) || Object.hasOwn(translatedTypes, given));
  if (!known) throw new TypeError("this type has no size");
  return given as TypeCode; // just looked up
}

/** The type with its views taken together: whoever uses it makes the view that it is given. */
export function typeOf(code: TypeCode): ValueType {
  const type: unknown = isNative(code) ? nativeTypes[code] : translatedTypes[code];
  // A view made by a type is only handed back to the same type.
  return type as ValueType;
}
