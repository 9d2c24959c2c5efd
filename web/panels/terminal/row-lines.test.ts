import { describe, expect, it } from "vitest";
import { firstRowOf, screenRows } from "./row-lines.ts";

/** A buffer drawn as letters: a row of the same letter as the one above goes on its line. */
const wrapped = (rows: string) => (row: number) => row > 0 && rows[row] === rows[row - 1];

function draw(rows: string, lastLine: number, top: number, height: number): string {
  const end = { line: lastLine, row: rows.length - 1 };
  return screenRows(wrapped(rows), end, top, height)
    .map(({ line, first }) => `${line ?? "-"}${first ? "!" : ""}`)
    .join(" ");
}

describe("rows of the screen", () => {
  it("know their lines, counted from the last one", () => {
    expect(draw("abbc", 7, 0, 4)).toBe("5! 6! 6 7!");
    expect(draw("abbc", 7, 2, 4)).toBe("6 7! - -");
    expect(draw("abbbbc", 2, 1, 3)).toBe("1! 1 1");
  });

  it("of an empty buffer have none", () => {
    expect(screenRows(wrapped(""), null, 0, 2)).toEqual([
      { line: null, first: false },
      { line: null, first: false },
    ]);
  });

  it("are found again by line", () => {
    const find = (wanted: number) => firstRowOf(wrapped("abbcd"), { line: 8, row: 4 }, wanted);
    expect([8, 7, 6, 5].map(find)).toEqual([4, 3, 1, 0]);
    expect(find(1)).toBe(0);
  });
});
