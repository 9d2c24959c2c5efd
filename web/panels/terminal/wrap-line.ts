// Breaks a line where a reader would: behind a space, between Chinese characters. Left to itself xterm breaks in the
// middle of words. A word that no row can hold is broken by it all the same. Pure.
//
//   10 cells   "the quick brown"   →   the quick·      the dots are filling: with it xterm wraps by itself
//                                      brown
//
// Only then does xterm know that the second row goes on the first, and copies both as one line. So the filling is
// written, and once the next row has begun, it is taken away again.
import { pieces, visibleLength } from "./styled-cells.ts";

/** How many cells a character takes: 0, 1 or 2. */
export type CellsOf = (character: string) => number;

const ESC = "\u001b";
const TAB_STOP = 8;
/** These stay with what stands before them, and the others with what comes behind. */
const closes = /[\p{Pe}\p{Pf},.;:!?，。、；：！？…]/u;
const opens = /[\p{Ps}\p{Pi}]/u;
const narrow = /^[\u0020-\u007e]*$/;

/** `text` with what makes xterm break it at words, in a terminal of so many columns. Tabs become spaces. */
export function wrapLine(text: string, columns: number, cellsOf: CellsOf): string {
  if (text.length <= columns && narrow.test(text)) return text;
  const wrapped = new Wrapped(columns);
  for (const word of wordsOf(text, cellsOf)) wrapped.add(word);
  return wrapped.text;
}

/** At most so many cells: enough to know that a line fits. */
export function mostCells(text: string): number {
  const length = visibleLength(text);
  if (text.includes("\t")) return length * TAB_STOP;
  return narrow.test(text) ? length : length * 2;
}

interface Piece {
  /** A character, or a sequence that sets a colour. */
  readonly text: string;
  readonly cells: number;
}

interface Word {
  readonly pieces: Piece[];
  /** With one space behind it, if there are any: a row must not begin with it. */
  cells: number;
}

function* wordsOf(text: string, cellsOf: CellsOf): Generator<Word> {
  let word: Word = { pieces: [], cells: 0 };
  let before: Piece | null = null;
  let column = 0;
  for (const [found] of text.matchAll(pieces)) {
    const spaces = found === "\t" ? TAB_STOP - (column % TAB_STOP) : 0;
    const shown = spaces > 0 ? " ".repeat(spaces) : found;
    for (const piece of spaces > 0 ? shown : [shown]) {
      const next = { text: piece, cells: piece.startsWith(ESC) ? 0 : cellsOf(piece) };
      if (next.cells > 0) {
        if (before && breaksBetween(before, next)) {
          yield word;
          word = { pieces: [], cells: 0 };
        }
        if (next.text !== " " || before?.text !== " ") word.cells += next.cells;
        before = next;
        column += next.cells;
      }
      word.pieces.push(next);
    }
  }
  yield word;
}

function breaksBetween(before: Piece, next: Piece): boolean {
  if (next.text === " ") return false;
  if (before.text === " ") return true;
  if (before.cells < 2 && next.cells < 2) return false;
  return !closes.test(next.text) && !opens.test(before.text);
}

/** What has been written of one line, and at which column of the screen it stands. */
class Wrapped {
  text = "";
  private column = 0;

  constructor(private readonly columns: number) {}

  add(word: Word): void {
    let erase = "";
    if (this.column > 0 && this.column + word.cells > this.columns && this.column < this.columns) {
      this.text += " ".repeat(this.columns - this.column);
      erase = `${ESC}7${ESC}[A${ESC}[${this.column + 1}G${ESC}[K${ESC}8`;
      this.column = this.columns;
    }
    for (const { text, cells } of word.pieces) {
      if (this.column + cells > this.columns) this.column = 0;
      this.column += cells;
      this.text += text;
      if (cells > 0) {
        this.text += erase;
        erase = "";
      }
    }
  }
}
