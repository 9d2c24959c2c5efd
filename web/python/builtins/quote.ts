// Texts and bytes as repr() shows them: in quotes, with escapes for whatever can't be seen.
// Python: library/stdtypes.rst#str.isprintable; Objects/unicodeobject.c, unicode_repr; Objects/bytesobject.c

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** Most texts are shown as they are. */
const PLAIN = /^[ !#-&(-[\]-~]*$/;

/** Controls, formats, halves of pairs, private and unassigned characters, and spaces, of which only one is seen. */
const UNPRINTABLE = /[\p{C}\p{Z}]/u;

const hexadecimal = (code: number, digits: number): string =>
  code.toString(16).padStart(digits, "0");

/** In single quotes, unless only those stand inside. */
export function quote(text: string): string {
  if (PLAIN.test(text)) return `'${text}'`;
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = mark;
  for (const character of text) {
    if (character === mark) out += `\\${character}`;
    else if (escapes[character] !== undefined) out += escapes[character];
    else if (character !== " " && UNPRINTABLE.test(character))
      out += escaped(character.codePointAt(0) ?? 0);
    else out += character;
  }
  return out + mark;
}

function escaped(code: number): string {
  if (code < 0x100) return `\\x${hexadecimal(code, 2)}`;
  return code < 0x10000 ? `\\u${hexadecimal(code, 4)}` : `\\U${hexadecimal(code, 8)}`;
}

export function quoteBytes(bytes: Uint8Array): string {
  const mark = bytes.includes(39) && !bytes.includes(34) ? '"' : "'";
  let out = mark;
  for (const byte of bytes) {
    const character = String.fromCharCode(byte);
    if (character === mark) out += `\\${character}`;
    else if (escapes[character] !== undefined) out += escapes[character];
    else out += byte >= 32 && byte < 127 ? character : `\\x${hexadecimal(byte, 2)}`;
  }
  return `b${out}${mark}`;
}
