// Where lines and characters end, among the bytes of a text. A byte of a newline never stands inside another
// character of UTF-8.
// Python: Modules/_io/textio.c, _PyIO_find_line_ending
import { lengthFrom } from "./utf8.ts";

/** What ends a line: null and "" mean any of the three, and null reads each as "\n". */
export type Newline = null | "" | "\n" | "\r" | "\r\n";

const LF = 10;
const CR = 13;

export function isNewline(value: unknown): value is Newline {
  return value === null || (typeof value === "string" && ["", "\n", "\r", "\r\n"].includes(value));
}

/** The position behind the first line's end; −1 when it may come later. `last`: nothing comes later. */
export function lineEnd(bytes: Uint8Array, newline: Newline, last: boolean): number {
  if (newline === "\n") return bytes.indexOf(LF) + 1 || -1;
  if (newline === "\r") return bytes.indexOf(CR) + 1 || -1;
  if (newline === "\r\n") return pairEnd(bytes);
  const lf = bytes.indexOf(LF);
  // A "\r" ends the line only if it comes first.
  const before = lf < 0 ? bytes : bytes.subarray(0, lf);
  const cr = before.indexOf(CR);
  if (cr < 0) return lf + 1 || -1;
  if (cr + 1 === lf) return lf + 1;
  // A "\n" may follow that is not there yet.
  return cr + 1 === bytes.length && !last ? -1 : cr + 1;
}

function pairEnd(bytes: Uint8Array): number {
  for (let cr = bytes.indexOf(CR); cr >= 0; cr = bytes.indexOf(CR, cr + 1))
    if (bytes[cr + 1] === LF) return cr + 2;
  return -1;
}

/** The position behind so many characters; −1 when there may be more of them later. */
export function charactersEnd(
  bytes: Uint8Array,
  count: number,
  newline: Newline,
  last: boolean,
): number {
  let at = 0;
  for (let left = count; left > 0; left--) {
    const lead = bytes[at];
    if (lead === undefined) return -1;
    let length = lengthFrom(lead) || 1;
    if (newline === null && lead === CR) {
      if (at + 1 === bytes.length && !last) return -1;
      if (bytes[at + 1] === LF) length = 2;
    }
    if (at + length > bytes.length) return last ? bytes.length : -1;
    at += length;
  }
  return at;
}
