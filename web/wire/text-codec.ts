// Strings as bytes without an encoder from outside: one byte a character where all fit (Latin-1),
// two otherwise (UTF-16 as JavaScript holds it, so that lone surrogates survive).

/** Bytes that {@link putText} needs at most, beside its 4-byte head. */
export function textBytes(text: string): number {
  return text.length * 2;
}

/** Writes `text` at `at` and returns the position after it. Head: length · 2, plus 1 when two bytes a character. */
export function putText(bytes: Uint8Array, view: DataView, at: number, text: string): number {
  const length = text.length;
  let place = at + 4;
  let narrow = true;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code > 255) {
      narrow = false;
      break;
    }
    bytes[place + i] = code;
  }
  view.setUint32(at, length * 2 + (narrow ? 0 : 1), true);
  if (narrow) return place + length;
  for (let i = 0; i < length; i++, place += 2) view.setUint16(place, text.charCodeAt(i), true);
  return place;
}

const CHUNK = 4096;

/** Reads what {@link putText} wrote: the text and the position after it. */
export function getText(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { text: string; next: number } {
  const head = view.getUint32(at, true);
  const length = head >>> 1;
  const start = at + 4;
  let text = "";
  if ((head & 1) === 0) {
    for (let i = 0; i < length; i += CHUNK) {
      text += String.fromCharCode(
        ...bytes.subarray(start + i, start + Math.min(length, i + CHUNK)),
      );
    }
    return { text, next: start + length };
  }
  for (let i = 0; i < length; i += CHUNK) {
    const codes: number[] = [];
    for (let k = i; k < Math.min(length, i + CHUNK); k++)
      codes.push(view.getUint16(start + k * 2, true));
    text += String.fromCharCode(...codes);
  }
  return { text, next: start + length * 2 };
}
