// What an item of a ShareableList can be, and how it lies in memory. Each item keeps the room that it was made
// with; beside it stand a format, as Python's struct module writes it, and a code for what the bytes mean.
//
//   q          a whole number of 64 bits        d          a float
//   xxxxxxx?   True or False                    xxxxxx?x   None
//   8s, 16s …  text (code 1) or bytes (code 2), filled up with zeros
//
// Python: Lib/multiprocessing/shared_memory.py, _types_mapping and _back_transforms_mapping
import { getUtf8, putUtf8, UTF8_BYTES } from "../../wire/text-codec.ts";
import { KeyError, Exception, ValueError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { REPR, typeName } from "../builtins/text.ts";

class StructError extends Exception {}
nameClasses("struct", { error: StructError });

/** What the bytes of an item mean. */
const Meaning = { NUMBER: 0, TEXT: 1, BYTES: 2, NONE: 3 } as const;

export interface Stored {
  readonly format: string;
  readonly meaning: number;
  /** The item's bytes; the rest of its room is zeros. */
  readonly bytes: Uint8Array;
}

export const ROOM = 8;

function eight(put: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(8);
  put(new DataView(bytes.buffer));
  return bytes;
}

const fits = (value: bigint): boolean => BigInt.asIntN(64, value) === value;

function wholeNumber(value: bigint): Stored {
  if (!fits(value)) throw new StructError("argument out of range");
  const bytes = eight((view) => view.setBigInt64(0, value, true));
  return { format: "q", meaning: Meaning.NUMBER, bytes };
}

export function encodeText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * UTF8_BYTES);
  return bytes.subarray(0, putUtf8(bytes, 0, text));
}

export const decodeText = (bytes: Uint8Array): string => getUtf8(bytes, 0, bytes.length);

/** How an item is stored. KeyError for a type that no item can have. */
export function store(value: unknown): Stored {
  if (value === null || value === undefined)
    return { format: "xxxxxx?x", meaning: Meaning.NONE, bytes: new Uint8Array(8) };
  switch (typeof value) {
    case "boolean": {
      const bytes = eight((view) => view.setUint8(7, Number(value)));
      return { format: "xxxxxxx?", meaning: Meaning.NUMBER, bytes };
    }
    case "bigint":
      return wholeNumber(value);
    case "number": {
      // 1e300 is whole too, but Python's is a float; an int that long has to be a bigint.
      if (Number.isInteger(value) && !Object.is(value, -0) && fits(BigInt(value)))
        return wholeNumber(BigInt(value));
      const bytes = eight((view) => view.setFloat64(0, value, true));
      return { format: "d", meaning: Meaning.NUMBER, bytes };
    }
    case "string": {
      const bytes = encodeText(value);
      return { format: textFormat(bytes), meaning: Meaning.TEXT, bytes };
    }
    default:
      if (value instanceof Uint8Array)
        return { format: textFormat(value), meaning: Meaning.BYTES, bytes: value };
      throw new KeyError({ [REPR]: () => `<class '${typeName(value)}'>` });
  }
}

/** There is room for a byte more than the text has, up to the next eight. */
const textFormat = (bytes: Uint8Array): string =>
  `${ROOM * (Math.floor(bytes.length / ROOM) + 1)}s`;

/** Bytes that an item of this format takes up. */
export const roomFor = (format: string): number =>
  format.endsWith("s") ? Number(format.slice(0, -1)) : ROOM;

/** The format of a text in the room of another item. ValueError when it does not fit. */
export function formatWithin(stored: Stored, room: number, format: string): string {
  if (!stored.format.endsWith("s")) return stored.format;
  if (stored.bytes.length > room) throw new ValueError("bytes/str item exceeds available storage");
  return format.endsWith("s") ? format : `${room}s`;
}

/** The value that lies in `bytes`, an item's room. */
export function load(format: string, meaning: number, bytes: Uint8Array): unknown {
  if (meaning === Meaning.NONE) return null;
  if (meaning === Meaning.TEXT) return decodeText(withoutZeros(bytes));
  if (meaning === Meaning.BYTES) return withoutZeros(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (format === "d") return view.getFloat64(0, true);
  if (format !== "q") return view.getUint8(7) !== 0;
  const value = view.getBigInt64(0, true);
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** A copy without the zeros at its end. */
export function withoutZeros(bytes: Uint8Array): Uint8Array {
  const last = bytes.findLastIndex((byte) => byte !== 0);
  return Uint8Array.from(bytes.subarray(0, last + 1));
}
