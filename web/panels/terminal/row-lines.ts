// Which output line stands in which row of the screen. A long line is wrapped over several rows, and
// rewrapped when the panel's width changes; the buffer knows only which rows go on the one before.
//
//   row   isWrapped   line          last line, in the last row: 7
//    4      no          6
//    5      yes         6
//    6      no          7     ← counted upwards from here
//
// Pure: a buffer is whatever can say that of a row.

/** True when the row goes on the line of the row above it. */
export type IsWrapped = (row: number) => boolean;

/** One row of the screen. */
export interface ScreenRow {
  /** Number of the line, null in the empty rows below the last one. */
  readonly line: number | null;
  /** True in the first row of a line: time and name stand there. */
  readonly first: boolean;
}

export interface BufferEnd {
  /** Number of the last line written. */
  readonly line: number;
  /** Row of the buffer in which it ends. */
  readonly row: number;
}

/** The rows `top … top + height - 1` of the buffer, from the top. */
export function screenRows(
  isWrapped: IsWrapped,
  end: BufferEnd | null,
  top: number,
  height: number,
): ScreenRow[] {
  const rows: ScreenRow[] = Array.from({ length: height }, () => ({ line: null, first: false }));
  let line = end?.line ?? 0;
  for (let row = end?.row ?? -1; row >= top && row >= 0; row--) {
    const first = !isWrapped(row);
    if (row < top + height) rows[row - top] = { line, first };
    if (first) line--;
  }
  return rows;
}

/** The row in which a line begins; the buffer's first when it has left it. */
export function firstRowOf(isWrapped: IsWrapped, end: BufferEnd, wanted: number): number {
  let line = end.line;
  for (let row = end.row; row > 0; row--) {
    if (isWrapped(row)) continue;
    if (line <= wanted) return row;
    line--;
  }
  return 0;
}
