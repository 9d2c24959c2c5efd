// Lets through what a program may say to a terminal – text, newlines, tabs, carriage returns and
// colours – and nothing with which it could reach out of it: no links, clipboard, title, cursor moves,
// bells. Keeps its state between pieces, so a sequence cut in two is still one. Pure.

type State =
  | "text"
  /** After ESC. */
  | "escape"
  /** After ESC and intermediate characters, as in `ESC ( B`. */
  | "designate"
  /** Inside `ESC [ …`. */
  | "csi"
  /** Inside OSC, DCS, SOS, PM or APC, which run until BEL or ST. */
  | "string"
  /** ESC seen inside one of those: `\` ends it. */
  | "string-escape";

/** Longer parameter lists than any terminal has are swallowed whole. */
const LONGEST_CSI = 64;

export class EscapeFilter {
  private state: State = "text";
  private csi = "";

  /** The harmless part of the next piece: printable text, `\n \r \t`, and `ESC [ … m` colours. */
  push(piece: string): string {
    if (this.state === "text" && !suspicious.test(piece)) return piece;
    let out = "";
    for (const character of piece) out += this.step(character);
    return out;
  }

  private step(character: string): string {
    const code = character.codePointAt(0) ?? 0;
    // A sequence left open must not swallow all that comes after it: a newline ends any.
    if (code === 0x0a) {
      this.state = "text";
      this.csi = "";
    }
    switch (this.state) {
      case "text":
        return this.text(character, code);
      case "escape":
        this.state = afterEscape(character, code);
        return "";
      case "designate":
        if (code < 0x20 || code > 0x2f) this.state = "text";
        return "";
      case "csi":
        return this.control(character, code);
      case "string":
        if (code === 0x1b) this.state = "string-escape";
        else if (code === 0x07 || code === 0x9c) this.state = "text";
        return "";
      case "string-escape":
        this.state = character === "\\" ? "text" : "string";
        return "";
    }
  }

  private text(character: string, code: number): string {
    if (code === 0x1b) this.state = "escape";
    else if (code === 0x9b) this.state = "csi";
    else if (isStringStart(code)) this.state = "string";
    else if (!isInvisible(code)) return character;
    return "";
  }

  private control(character: string, code: number): string {
    if (code >= 0x20 && code <= 0x3f) {
      if (this.csi.length <= LONGEST_CSI) this.csi += character;
      return "";
    }
    const sequence = this.csi;
    this.csi = "";
    this.state = code === 0x1b ? "escape" : "text";
    return character === "m" && sequence.length <= LONGEST_CSI ? colours(sequence) : "";
  }
}

/** Anything that `push` would have to look at closely. */
const suspicious = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u;

function afterEscape(character: string, code: number): State {
  if (character === "[") return "csi";
  if ("]PX^_".includes(character)) return "string";
  if (code === 0x1b) return "escape";
  return code >= 0x20 && code <= 0x2f ? "designate" : "text";
}

/** The one-character forms of OSC, DCS, SOS, PM and APC. */
function isStringStart(code: number): boolean {
  return code === 0x9d || code === 0x90 || code === 0x98 || code === 0x9e || code === 0x9f;
}

/** Control characters, and those that turn the direction of the text around them. */
function isInvisible(code: number): boolean {
  if (code === 0x0a || code === 0x0d || code === 0x09) return false;
  const turnsText = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return code < 0x20 || (code >= 0x7f && code <= 0x9f) || turnsText;
}

/** The colours and weights of an SGR sequence, without blinking, hiding and whatever is not understood. */
function colours(sequence: string): string {
  if (!/^[\d;]*$/.test(sequence)) return "";
  const asked = sequence.split(";").map(Number);
  const kept: number[] = [];
  for (let i = 0; i < asked.length; i++) {
    const code = asked[i] ?? 0;
    if (code === 38 || code === 48) {
      const length = asked[i + 1] === 2 ? 5 : 3;
      const whole = asked.slice(i, i + length);
      if (whole.length === length && whole.every((part) => part <= 255)) kept.push(...whole);
      i += length - 1;
    } else if (isPlainColour(code)) kept.push(code);
  }
  return kept.length > 0 ? `\u001b[${kept.join(";")}m` : "";
}

function isPlainColour(code: number): boolean {
  if (code <= 4 || code === 7 || code === 9) return true;
  if (code >= 22 && code <= 29) return code !== 25 && code !== 26 && code !== 28;
  return (code >= 30 && code <= 49) || (code >= 90 && code <= 97) || (code >= 100 && code <= 107);
}
