// Strings as bytes. Three forms: one byte a character where all fit (Latin-1), UTF-8 by the engine's own
// encoder for long texts, two bytes a character (UTF-16 as JavaScript holds it, so that lone surrogates
// survive). All of them may stand in shared memory.

/** Writes one byte a character; false when a character does not fit, and then what was written counts for nothing. */
export function putLatin1(bytes: Uint8Array, at: number, text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code > 255) return false;
    bytes[at + i] = code;
  }
  return true;
}

const CHUNK = 4096;
/** Up to here eight at a time is quicker than handing the bytes to the engine. */
const BY_EIGHT = 40;

export function getLatin1(bytes: Uint8Array, at: number, length: number): string {
  if (length <= 8) return upToEight(bytes, at, length);
  const end = at + length;
  let text = "";
  let i = at;
  if (length <= BY_EIGHT) {
    for (; i + 8 <= end; i += 8) text += upToEight(bytes, i, 8);
    return text + upToEight(bytes, i, end - i);
  }
  for (; i < end; i += CHUNK) text += fromCodes(bytes.subarray(i, Math.min(end, i + CHUNK)));
  return text;
}

/** Most names and words: an engine makes a text of a known number of characters in one go. */
function upToEight(bytes: Uint8Array, at: number, length: number): string {
  const make = String.fromCharCode;
  const code = (i: number) => bytes[at + i] ?? 0;
  switch (length) {
    case 0:
      return "";
    case 1:
      return make(code(0));
    case 2:
      return make(code(0), code(1));
    case 3:
      return make(code(0), code(1), code(2));
    case 4:
      return make(code(0), code(1), code(2), code(3));
    case 5:
      return make(code(0), code(1), code(2), code(3), code(4));
    case 6:
      return make(code(0), code(1), code(2), code(3), code(4), code(5));
    case 7:
      return make(code(0), code(1), code(2), code(3), code(4), code(5), code(6));
    default:
      return make(code(0), code(1), code(2), code(3), code(4), code(5), code(6), code(7));
  }
}

/** Writes two bytes a character and returns the position after them. */
export function putUtf16(view: DataView, at: number, text: string): number {
  const { length } = text;
  for (let i = 0; i < length; i++) view.setUint16(at + i * 2, text.charCodeAt(i), true);
  return at + length * 2;
}

export function getUtf16(bytes: Uint8Array, at: number, length: number): string {
  // A copy, for it may begin at an odd place.
  const codes = new Uint16Array(bytes.slice(at, at + length * 2).buffer);
  let text = "";
  for (let i = 0; i < length; i += CHUNK) text += fromCodes(codes.subarray(i, i + CHUNK));
  return text;
}

function fromCodes(codes: Uint8Array | Uint16Array): string {
  // `apply` takes anything with a length and places, which its type does not say.
  return String.fromCharCode.apply(null, codes as unknown as number[]);
}

// Every JavaScript engine that this runs on has these two; they are no part of the DOM.
declare const TextEncoder: new () => {
  encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number };
};
declare const TextDecoder: new (
  encoding: "utf-8",
  options: { readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
// A text may begin with U+FEFF and keeps it.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Bytes that a character (a UTF-16 unit) needs at most in UTF-8. */
export const UTF8_BYTES = 3;

/** Writes a well-formed text and returns how many bytes it took; −1 when there was no room for all of it. */
export function putUtf8(bytes: Uint8Array, at: number, text: string): number {
  const { read, written } = encoder.encodeInto(text, bytes.subarray(at));
  return read === text.length ? written : -1;
}

export function getUtf8(bytes: Uint8Array, at: number, size: number): string {
  // A copy, for browsers refuse to decode what stands in shared memory.
  return decoder.decode(bytes.slice(at, at + size));
}

/** True when the first `length` characters are Latin-1. */
export function isLatin1Until(text: string, length: number): boolean {
  for (let i = Math.min(text.length, length) - 1; i >= 0; i--)
    if (text.charCodeAt(i) > 255) return false;
  return true;
}

/** Bytes that {@link putText} needs at most, beside its 4-byte head. */
export function textBytes(text: string): number {
  return text.length * 2;
}

/** Writes `text` at `at` and returns the position after it. Head: length · 2, plus 1 when two bytes a character. */
export function putText(bytes: Uint8Array, view: DataView, at: number, text: string): number {
  const { length } = text;
  const narrow = putLatin1(bytes, at + 4, text);
  view.setUint32(at, length * 2 + (narrow ? 0 : 1), true);
  return narrow ? at + 4 + length : putUtf16(view, at + 4, text);
}

/** Reads what {@link putText} wrote: the text and the position after it. */
export function getText(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { text: string; next: number } {
  const head = view.getUint32(at, true);
  const length = head >>> 1;
  const start = at + 4;
  if ((head & 1) === 0) return { text: getLatin1(bytes, start, length), next: start + length };
  return { text: getUtf16(bytes, start, length), next: start + length * 2 };
}
