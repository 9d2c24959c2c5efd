// Finds a line of a step's own program again in what the reader made of it, so that marks and pairs keep
// pointing at the right place. Lines before the first change stay, lines after the last one move; in
// between a line is found if it stands there once, unchanged. Pure.
import type { Line } from "../base/units.ts";

/** A line, or a range of lines, both ends included; as in a step's data. */
export type Lines = number | readonly [number, number];

export type MoveLine = (line: Line) => Line | null;

export function linesMoved(original: string, source: string): MoveLine {
  if (original === source) return (line) => line;
  const before = original.split("\n");
  const after = source.split("\n");
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const changed = after.slice(head, after.length - tail);
  return (line) => {
    if (line <= head) return line;
    if (line > before.length - tail) return line + after.length - before.length;
    const text = before[line - 1] ?? "";
    const at = changed.indexOf(text);
    return at >= 0 && changed.lastIndexOf(text) === at ? head + at + 1 : null;
  };
}

/** All lines of a range, from the first on. */
export function eachLine(lines: Lines): Line[] {
  const [first, last] = typeof lines === "number" ? [lines, lines] : lines;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
