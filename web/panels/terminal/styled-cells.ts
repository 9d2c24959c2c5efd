// A line of terminal text taken apart into cells, each with the colours it has, so that text written
// after a carriage return can go over what stands there. Takes text that EscapeFilter let through. Pure.

interface Cell {
  /** The colour sequences in force, "" for none. */
  readonly style: string;
  readonly character: string;
}

const ESC = "\u001b";
export const RESET = `${ESC}[0m`;
const sequence = new RegExp(`${ESC}\\[[\\d;]*m`, "g");
/** One colour sequence or one character at a time. */
export const pieces = new RegExp(`${sequence.source}|[^${ESC}]`, "gsu");

/** The style in force after `text`, when `style` was in force before it. */
export function styleAfter(style: string, text: string): string {
  let now = style;
  for (const [found] of text.matchAll(sequence)) now = withSequence(now, found);
  return now;
}

/** How many characters of `text` are to be seen. */
export function visibleLength(text: string): number {
  return text.includes(ESC) ? text.replaceAll(sequence, "").length : text.length;
}

/** `line` with `text` written over it from cell `at` on. */
export function overtype(line: string, at: number, text: string): string {
  const before = cells(line);
  const over = cells(text);
  return join([...before.slice(0, at), ...over, ...before.slice(at + over.length)]);
}

/** The first `room` characters of a text, with its colours, and how many were left out. */
export function cutAt(room: number, text: string): { readonly text: string; readonly cut: number } {
  const length = visibleLength(text);
  if (length <= room) return { text, cut: 0 };
  let kept = 0;
  let end = 0;
  for (const match of text.matchAll(pieces)) {
    const [piece] = match;
    if (!piece.startsWith(ESC)) {
      if (kept + piece.length > room) break;
      kept += piece.length;
    }
    end = match.index + piece.length;
  }
  return { text: text.slice(0, end), cut: length - kept };
}

function withSequence(style: string, found: string): string {
  const resets = /\[(?:0;)*0?m$/.test(found);
  if (resets) return "";
  // More colours than a cell can show would only grow without end.
  return [...(style.match(sequence) ?? []), found].slice(-8).join("");
}

function cells(text: string): Cell[] {
  const found: Cell[] = [];
  let style = "";
  for (const [piece] of text.matchAll(pieces)) {
    if (piece.startsWith(ESC)) style = withSequence(style, piece);
    else found.push({ style, character: piece });
  }
  return found;
}

function join(list: readonly Cell[]): string {
  let text = "";
  let style = "";
  for (const cell of list) {
    if (cell.style !== style) text += RESET + cell.style;
    style = cell.style;
    text += cell.character;
  }
  return text;
}

/** The text alone. */
export function plainText(text: string): string {
  return text.replaceAll(sequence, "");
}
