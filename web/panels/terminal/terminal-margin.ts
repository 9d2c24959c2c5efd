// The margin of the terminal: beside each row its time and the colour of its process, at its end the name of its
// thread, behind it the light of the playhead. Drawn over the screen, row for row, by hand: it changes with every frame of a run.
//
//   │ 1.06 ┃ │A~0    Thread-1    time · bar · text (xterm's) · thread
//   │ 2.07 ┃!│oh no              ! marks stderr
import type { OutputLine } from "./output-lines.ts";
import style from "./TerminalPanel.module.css";

export interface MarginRow {
  readonly line: OutputLine | null;
  readonly first: boolean;
  readonly lit: boolean;
  readonly later: boolean;
  /** Index of the process's colour, `--lane-<n>`. */
  readonly colour: number;
  /** Name of the thread, where there is one to name and room for it; else "". */
  readonly thread: string;
}

export class TerminalMargin {
  private readonly rows: {
    readonly row: HTMLElement;
    readonly time: HTMLElement;
    drawn: string;
  }[] = [];

  constructor(private readonly host: HTMLElement) {}

  draw(rows: readonly MarginRow[], rowHeight: number): void {
    while (this.rows.length < rows.length) this.rows.push(this.addRow());
    for (const [i, entry] of this.rows.entries()) {
      const wanted = rows[i];
      const drawn = wanted ? signature(wanted, rowHeight) : "";
      if (entry.drawn === drawn) continue;
      entry.drawn = drawn;
      entry.row.hidden = !wanted?.line;
      if (wanted?.line) paint(entry.row, entry.time, wanted, wanted.line, i, rowHeight);
    }
  }

  private addRow() {
    const row = document.createElement("div");
    const time = document.createElement("span");
    const bar = document.createElement("i");
    row.className = style["row"] ?? "";
    time.className = style["time"] ?? "";
    bar.className = style["bar"] ?? "";
    row.append(time, bar);
    this.host.append(row);
    return { row, time, drawn: "" };
  }
}

function signature(
  { line, first, lit, later, colour, thread }: MarginRow,
  rowHeight: number,
): string {
  return line
    ? [line.number, line.t, line.stream, first, lit, later, colour, thread, rowHeight].join()
    : "-";
}

function paint(
  row: HTMLElement,
  time: HTMLElement,
  { first, lit, later, colour, thread }: MarginRow,
  line: OutputLine,
  index: number,
  rowHeight: number,
): void {
  row.style.top = `${index * rowHeight}px`;
  row.style.height = `${rowHeight}px`;
  row.style.lineHeight = `${rowHeight}px`;
  row.style.setProperty("--lane", `var(--lane-${colour})`);
  row.dataset["thread"] = first ? thread : "";
  row.dataset["first"] = String(first);
  row.dataset["stream"] = line.stream;
  row.dataset["moment"] = lit ? "lit" : later ? "later" : "";
  row.dataset["continues"] = String(line.continues);
  time.textContent = first ? line.t.toFixed(2) : "";
}
