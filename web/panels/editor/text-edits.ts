// What Tab, Shift+Tab and Enter do to a text. Pure: a selection in, one replacement out.

export interface SelectedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Replace what stands from `from` to `to`, then select `select`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly select: readonly [start: number, end: number];
}

const INDENT = "  ";

/** Two spaces at the cursor, or before each line of a selection. */
export function indentLines({ text, start, end }: SelectedText): TextEdit {
  if (start === end) {
    const cursor = start + INDENT.length;
    return { from: start, to: end, insert: INDENT, select: [cursor, cursor] };
  }
  const from = startOfLine(text, start);
  const insert = text.slice(from, end).replaceAll(/^(?=.)/gm, INDENT);
  return { from, to: end, insert, select: [start + INDENT.length, from + insert.length] };
}

/** Up to two spaces less before each line; null when there are none. */
export function outdentLines({ text, start, end }: SelectedText): TextEdit | null {
  const from = startOfLine(text, start);
  const to = Math.max(end, endOfIndent(text, from));
  const before = text.slice(from, to);
  const insert = before.replaceAll(/^ {1,2}/gm, "");
  if (insert === before) return null;
  const first = /^ {0,2}/.exec(before)?.[0].length ?? 0;
  const select: [number, number] = [
    Math.max(from, start - first),
    Math.max(from, end - (before.length - insert.length)),
  ];
  return { from, to, insert, select };
}

/** A new line with the indent of this one, one step deeper after an opening bracket. */
export function newLine({ text, start, end }: SelectedText): TextEdit {
  const line = text.slice(startOfLine(text, start), start);
  const indent = /^ */.exec(line)?.[0] ?? "";
  const opened = /[{[(]\s*$/.test(line);
  const closes = opened && /^[}\])]/.test(text.slice(end));
  const before = `\n${indent}${opened ? INDENT : ""}`;
  const insert = closes ? `${before}\n${indent}` : before;
  const cursor = start + before.length;
  return { from: start, to: end, insert, select: [cursor, cursor] };
}

/** The shortest replacement that makes `after` of `before`, so that an editor's cursor keeps its place. */
export function difference(before: string, after: string): Omit<TextEdit, "select"> | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < most - from && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

function endOfIndent(text: string, from: number): number {
  return from + (/^ {0,2}/.exec(text.slice(from))?.[0].length ?? 0);
}
