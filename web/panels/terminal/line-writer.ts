// Writes output lines into xterm, broken at words for its width, and again when the width changes; knows which line
// stands in which row. Page side.
import type { Terminal } from "@xterm/xterm";
import type { Disposable } from "../../base/event.ts";
import type { OutputLine, OutputLines } from "./output-lines.ts";
import { type BufferEnd, firstRowOf, type ScreenRow, screenRows } from "./row-lines.ts";
import { RESET, styleAfter } from "./styled-cells.ts";
import { type CellsOf, mostCells, wrapLine } from "./wrap-line.ts";

/** Empties the screen and what has scrolled off it, and hides the cursor. */
const AFRESH = "\u001bc\u001b[?25l";
const STDERR = "\u001b[31m";

/** What is to stand on the screen. */
export interface Written {
  readonly output: OutputLines;
  /** Number of the first line; those before it have been cleared away. */
  readonly from: number;
  /** What stands behind a line of which `cut` characters are left out. */
  cutNote(cut: number): string;
}

export class LineWriter implements Disposable {
  private wanted: Written | null = null;
  /** The last line written, as it was written. */
  private last: { readonly number: number; readonly text: string } | null = null;
  private afresh = true;
  private writing = false;
  private again = false;
  /** No line that was written takes more cells. */
  private widest = 0;
  private columns: number;
  /** Stands at the screen's top when all is written afresh; null for the end of the output. */
  private top: number | null = null;
  private readonly resizing: Disposable;

  constructor(
    private readonly term: Terminal,
    private readonly cellsOf: CellsOf,
    private readonly onSettled: () => void,
  ) {
    this.columns = term.cols;
    this.resizing = term.onResize(({ cols }) => this.rewrap(cols));
    this.write();
  }

  /** False while xterm takes in what was written: until then its rows are not those of the lines. */
  get settled(): boolean {
    return !this.writing;
  }

  /** Call again whenever the lines grew. */
  show(wanted: Written): void {
    const before = this.wanted;
    this.wanted = wanted;
    if (wanted.output !== before?.output || wanted.from !== before.from) this.restart(null);
    this.write();
  }

  rows(): ScreenRow[] {
    const end = this.last ? this.end() : null;
    return screenRows(this.isWrapped, end, this.term.buffer.active.viewportY, this.term.rows);
  }

  /** Scrolls to a line that is not to be seen. */
  reveal(number: number): void {
    if (!this.last || this.rows().some((row) => row.line === number)) return;
    this.term.scrollToLine(Math.max(0, this.rowOf(number) - Math.floor(this.term.rows / 2)));
  }

  dispose(): void {
    this.resizing.dispose();
  }

  private rewrap(columns: number): void {
    const fits = this.widest <= Math.min(columns, this.columns);
    this.columns = columns;
    if (fits && this.settled) return;
    const { viewportY, baseY } = this.term.buffer.active;
    if (!this.afresh) this.restart(viewportY < baseY ? (this.rows()[0]?.line ?? null) : null);
    this.write();
  }

  private restart(top: number | null): void {
    this.afresh = true;
    this.top = top;
    this.last = null;
    this.widest = 0;
  }

  /** One write at a time, so that the buffer is settled when the next one is made. */
  private write(): void {
    if (this.writing) {
      this.again = true;
      return;
    }
    const text = this.pending();
    if (text === "") return;
    this.writing = true;
    this.term.write(text, () => {
      this.writing = false;
      if (this.top !== null && !this.afresh) {
        this.term.scrollToLine(this.rowOf(this.top));
        this.top = null;
      }
      this.onSettled();
      if (this.again) {
        this.again = false;
        this.write();
      }
    });
  }

  private pending(): string {
    const lines = this.wanted?.output.lines ?? [];
    const first = lines[0]?.number ?? 0;
    let text = this.grown(this.last ? lines[this.last.number - first] : undefined);
    if (this.afresh) text = AFRESH;
    this.afresh = false;
    const next = Math.max(this.last ? this.last.number + 1 : 0, this.wanted?.from ?? 0, first);
    for (const line of lines.slice(next - first)) {
      const drawn = this.drawn(line);
      text += `${this.last ? "\r\n" : ""}${drawn}${RESET}`;
      this.last = { number: line.number, text: drawn };
    }
    return text;
  }

  /** What makes the last line written into what it has become. */
  private grown(line: OutputLine | undefined): string {
    if (!line || !this.last) return "";
    const before = this.last.text;
    const now = this.drawn(line);
    if (now === before) return "";
    this.last = { number: line.number, text: now };
    if (now.startsWith(before))
      return `${styleAfter("", before)}${now.slice(before.length)}${RESET}`;
    const up = this.end().row - this.rowOf(line.number);
    if (up >= this.term.rows) {
      this.restart(null);
      return "";
    }
    return `${up > 0 ? `\u001b[${up}A` : ""}\r\u001b[J${now}${RESET}`;
  }

  private drawn(line: OutputLine): string {
    const colour = line.stream === "stderr" ? STDERR : "";
    const note = line.cut > 0 ? `${RESET}\u001b[2m ${this.wanted?.cutNote(line.cut) ?? ""}` : "";
    const text = `${colour}${line.text}${note}`;
    this.widest = Math.max(this.widest, mostCells(text));
    // In a single row there is none above from which filling could be taken.
    return this.term.rows > 1 ? wrapLine(text, this.term.cols, this.cellsOf) : text;
  }

  private readonly isWrapped = (row: number): boolean =>
    this.term.buffer.active.getLine(row)?.isWrapped ?? false;

  private end(): BufferEnd {
    const { baseY, cursorY } = this.term.buffer.active;
    return { line: this.last?.number ?? 0, row: baseY + cursorY };
  }

  /** The row in which a line begins. */
  private rowOf(number: number): number {
    return firstRowOf(this.isWrapped, this.end(), number);
  }
}
