// From a place in the emitted text to the place in the source, for tracebacks. Lines are kept by the
// passes, so only columns need the map; it is read, not built, until someone asks.
import type { Rendered } from "./edits.ts";

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line as it is; column of the source, or 1 where the place is text of ours that stands for none. Both count from 1. */
export function originalPosition(
  source: string,
  { text, kept }: Rendered,
  line: number,
  column: number,
): Position {
  const lineStart = offsetOfLine(text, line);
  const sourceStart = offsetOfLine(source, line);
  if (lineStart === undefined || sourceStart === undefined) return { line, column: 1 };
  const offset = lineStart + column - 1;
  const piece = kept.findLast(({ at }) => at <= offset);
  if (!piece || offset >= piece.at + piece.length) return { line, column: 1 };
  if (piece.isOurs === true) return positionOf(source, piece.from);
  const found = Math.max(piece.from + (offset - piece.at) - sourceStart, 0);
  const made = NEW.exec(source.slice(sourceStart, sourceStart + found));
  return { line, column: (made?.index ?? found) + 1 };
}

/** Where something is made V8 and SpiderMonkey name the `new`, JavaScriptCore the bracket of the arguments. */
const NEW = /\bnew\s+[\w$.]+(?:<[^()]*>)?$/u;

function positionOf(source: string, offset: number): Position {
  const lines = source.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/u);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Where a line begins. Line breaks are those of JavaScript. */
export function offsetOfLine(text: string, line: number): number | undefined {
  if (line === 1) return 0;
  const breaks = /\r\n|[\n\r\u2028\u2029]/gu;
  for (let seen = 1, found = breaks.exec(text); found; found = breaks.exec(text)) {
    seen += 1;
    if (seen === line) return breaks.lastIndex;
  }
  return undefined;
}
