import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "./styled-cells.ts";
import { mostCells, wrapLine } from "./wrap-line.ts";

const ESC = "\u001b";
const cellsOf = (character: string) =>
  /\p{Mn}/u.test(character) ? 0 : /[\u3000-\u9fff\uff00-\uffef]/u.test(character) ? 2 : 1;

/** What a terminal makes of a line: its rows, and whether each wrapped by itself. An empty cell is "". */
function screen(text: string, columns: number): string[][] {
  const rows: string[][] = [[]];
  let [x, y, saved] = [0, 0, [0, 0] as [number, number]];
  for (const [piece, code] of text.matchAll(
    new RegExp(`${ESC}(?:\\[[\\d;]*([A-Za-z])|([78]))|[^${ESC}]`, "gsu"),
  )) {
    const row = rows[y] ?? [];
    if (piece === `${ESC}7`) saved = [x, y];
    else if (piece === `${ESC}8`) [x, y] = saved;
    else if (code === "A") y--;
    else if (code === "G") x = Number(piece.slice(2, -1)) - 1;
    else if (code === "K") row.length = x;
    else if (code === undefined) {
      const cells = cellsOf(piece);
      if (cells === 0) continue;
      if (x + cells > columns) {
        x = 0;
        y++;
      }
      const written = (rows[y] ??= []);
      expect(written.length, "nothing is written over").toBe(x);
      written.push(piece, ...(cells === 2 ? [""] : []));
      x += cells;
    }
  }
  return rows;
}

function rowsOf(text: string, columns: number): string[] {
  return screen(wrapLine(text, columns, cellsOf), columns).map((row) => row.join(""));
}

describe("a line in a narrow terminal", () => {
  it("breaks behind spaces, and keeps them at the row's end", () => {
    expect(rowsOf("the quick brown fox", 10)).toEqual(["the quick ", "brown fox"]);
    expect(rowsOf("the quick brown fox", 19)).toEqual(["the quick brown fox"]);
    expect(rowsOf("one two three", 8)).toEqual(["one two ", "three"]);
    expect(rowsOf("one two three", 7)).toEqual(["one ", "two ", "three"]);
  });

  it("breaks a word that no row can hold", () => {
    expect(rowsOf("a multiprocessing b", 6)).toEqual(["a ", "multip", "rocess", "ing b"]);
  });

  it("breaks Chinese anywhere but before and behind what holds on", () => {
    expect(rowsOf("收到一个任务，开始做", 12)).toEqual(["收到一个任", "务，开始做"]);
    expect(rowsOf("进程池(Pool)里有", 9)).toEqual(["进程池", "(Pool)里", "有"]);
  });

  it("counts neither colours nor marks over letters", () => {
    const red = `${ESC}[31mone${ESC}[0m ${ESC}[32mtwo three`;
    expect(rowsOf(red, 8)).toEqual(["one two ", "three"]);
    expect(rowsOf("e\u0301te\u0301 ete", 4)).toEqual(["ete ", "ete"]);
  });

  it("makes spaces of tabs, up to the next of their stops", () => {
    expect(rowsOf("a\tb\tc", 40)).toEqual(["a       b       c"]);
  });

  it("shows all that was printed, whatever the width", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "bc", " ", "中", "，", "(", ".", ESC + "[1m"),
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 12 }), (line, columns) => {
        expect(rowsOf(line, columns).join("")).toBe(plainText(line));
        expect(mostCells(line)).toBeGreaterThanOrEqual(screen(line, 1000)[0]?.length ?? 0);
      }),
    );
  });
});
