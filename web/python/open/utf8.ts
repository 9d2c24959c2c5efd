// Text as UTF-8 and back, strictly as CPython's codec: what is no text raises, and says where.
// Python: Objects/unicodeobject.c, unicode_decode_utf8; library/codecs.rst#error-handlers
import { UnicodeDecodeError, UnicodeEncodeError } from "../builtins/exceptions.ts";

export type ErrorHandler = "strict" | "replace" | "ignore";

const REPLACEMENT = "\ufffd";
const QUESTION_MARK = 0x3f;
/** As many characters as may be given to one call of String.fromCharCode. */
const PART = 4096;

/** How many bytes a character has that begins with `lead`; 0 for a byte that begins none. */
export function lengthFrom(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Least and greatest second byte after `lead`: no overlong form, no surrogate, nothing above U+10FFFF. */
function secondByte(lead: number): readonly [number, number] {
  switch (lead) {
    case 0xe0:
      return [0xa0, 0xbf];
    case 0xed:
      return [0x80, 0x9f];
    case 0xf0:
      return [0x90, 0xbf];
    case 0xf4:
      return [0x80, 0x8f];
    default:
      return [0x80, 0xbf];
  }
}

/** How many of the `length` bytes at `at` belong to one character: all of them, or those before the mistake. */
function validBytes(bytes: Uint8Array, at: number, lead: number, length: number): number {
  const [low, high] = secondByte(lead);
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i];
    const good = byte !== undefined && (i === 1 ? byte >= low && byte <= high : byte >> 6 === 2);
    if (!good) return i;
  }
  return length;
}

/** Raises UnicodeDecodeError unless `errors` says what else to do. */
export function decodeUtf8(bytes: Uint8Array, errors: ErrorHandler = "strict"): string {
  let text = "";
  let units: number[] = [];
  for (let at = 0; at < bytes.length;) {
    if (units.length > PART) {
      text += String.fromCharCode(...units);
      units = [];
    }
    const lead = bytes[at] ?? 0;
    const length = lengthFrom(lead);
    const valid = length === 0 ? 1 : validBytes(bytes, at, lead, length);
    if (length === 0 || valid < length) {
      if (errors === "strict") {
        const reason =
          length === 0
            ? "invalid start byte"
            : at + valid === bytes.length
              ? "unexpected end of data"
              : "invalid continuation byte";
        throw new UnicodeDecodeError("utf-8", bytes, at, at + valid, reason);
      }
      if (errors === "replace") units.push(REPLACEMENT.charCodeAt(0));
    } else putCharacter(units, bytes, at, lead, length);
    at += valid;
  }
  return text + String.fromCharCode(...units);
}

function putCharacter(
  units: number[],
  bytes: Uint8Array,
  at: number,
  lead: number,
  length: number,
): void {
  if (length === 1) {
    units.push(lead);
    return;
  }
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) code = (code << 6) | ((bytes[at + i] ?? 0) & 0x3f);
  if (code < 0x10000) units.push(code);
  else units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + (code & 0x3ff));
}

/** Raises UnicodeEncodeError for half a character, unless `errors` says what else to do. */
export function encodeUtf8(text: string, errors: ErrorHandler = "strict"): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code < 0x80) {
      bytes[end++] = code;
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      const whole = text.codePointAt(at) ?? 0;
      if (whole > 0xffff) {
        code = whole;
        at++;
      } else if (errors === "strict") {
        const position = countCharacters(text.slice(0, at));
        const reason = "surrogates not allowed";
        throw new UnicodeEncodeError("utf-8", text, position, position + 1, reason);
      } else if (errors === "ignore") continue;
      else code = QUESTION_MARK;
    }
    if (code < 0x80) bytes[end++] = code;
    else {
      const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      bytes[end++] = ((0xff00 >> (more + 1)) & 0xff) | (code >> (more * 6));
      for (let i = more - 1; i >= 0; i--) bytes[end++] = 0x80 | ((code >> (i * 6)) & 0x3f);
    }
  }
  return bytes.slice(0, end);
}

/** Characters as Python counts them: a pair of surrogates is one. */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let at = 0; at + 1 < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) {
      count--;
      at++;
    }
  }
  return count;
}
