// The terminal's screen: writes output lines into xterm and keeps the margin beside them in step.
// Page side. It shows; it takes no typing (a program's `input()` has a field of its own).
import { FitAddon } from "@xterm/addon-fit";
import { Terminal } from "@xterm/xterm";
import { type Disposable, DisposableStack, disposable } from "../../base/event.ts";
import type { Pid } from "../../base/units.ts";
import { adoptUnicode11 } from "./cell-width.ts";
import { LineWriter, type Written } from "./line-writer.ts";
import { type MomentLines, NO_MOMENT } from "./moment-lines.ts";
import { MOST_LINES, type OutputLine } from "./output-lines.ts";
import { visibleLength } from "./styled-cells.ts";
import { TerminalMargin } from "./terminal-margin.ts";
import { terminalTheme } from "./terminal-theme.ts";

export interface TerminalHosts {
  /** Holds both; its clicks pick lines. */
  readonly screen: HTMLElement;
  readonly text: HTMLElement;
  readonly margin: HTMLElement;
}

/** In columns: a letter of a thread's name is smaller; some space before it. The scrollbar's is no column. */
const NAME_LETTER = 0.66;
const BESIDE_NAME = 1.5;

/** What the terminal is to show. */
export interface Shown extends Written {
  readonly moment: MomentLines;
  /** Index of a process's colour. */
  colourOf(pid: Pid): number;
  /** Name of the thread that wrote it, where that is worth telling; else "". */
  threadOf(line: OutputLine): string;
}

/** What keys do, by their name. Keys that aren't here stay with the page. */
export type KeyActions = Readonly<Record<string, () => void>>;

export class TerminalView implements Disposable {
  private readonly term: Terminal;
  private readonly fitter = new FitAddon();
  private readonly margin: TerminalMargin;
  private readonly writer: LineWriter;
  private readonly parts = new DisposableStack();
  private shown: Shown | null = null;
  /** In CSS pixels. Kept: to ask the page for it means to lay out whatever has changed, here with every line printed. */
  private rowHeight = 0;

  constructor(private readonly hosts: TerminalHosts) {
    const style = getComputedStyle(hosts.screen);
    this.term = new Terminal({
      // For the width of emoji, which xterm takes from an older Unicode unless told.
      allowProposedApi: true,
      disableStdin: true,
      cursorInactiveStyle: "none",
      // No shell redraws the last line when the width changes; without this a narrower panel cuts it.
      reflowCursorLine: true,
      fontFamily: style.fontFamily,
      fontSize: Number.parseFloat(style.fontSize),
      lineHeight: 1.2,
      scrollback: MOST_LINES,
      theme: terminalTheme(hosts.screen),
      linkHandler: null,
      windowOptions: {},
    });
    this.parts.use(this.term);
    this.term.loadAddon(this.fitter);
    const cellsOf = adoptUnicode11(this.term);
    this.term.open(hosts.text);
    this.margin = new TerminalMargin(hosts.margin);
    const draw = () => this.drawMargin();
    this.writer = this.parts.use(new LineWriter(this.term, cellsOf, draw));
    for (const event of [this.term.onRender, this.term.onScroll, this.term.onResize]) {
      this.parts.use(event(draw));
    }
    const fitting = new ResizeObserver(() => this.fitter.fit());
    fitting.observe(hosts.text);
    this.parts.use(disposable(() => fitting.disconnect()));
    const measuring = new ResizeObserver(() => this.measureRows());
    for (const rows of hosts.text.querySelectorAll(".xterm-screen")) measuring.observe(rows);
    this.parts.use(disposable(() => measuring.disconnect()));
  }

  /** What the keys do while the terminal has the keyboard, and what screen readers call it. */
  onKey(label: string, actions: KeyActions): void {
    this.term.textarea?.setAttribute("aria-label", label);
    this.term.attachCustomKeyEventHandler((event) => {
      const action = event.type === "keydown" ? actions[event.key] : undefined;
      if (action) {
        event.preventDefault();
        action();
      }
      return false;
    });
  }

  /** Calls back with the line that is clicked; a click that ends a selection is none. Returns the end of it. */
  onPick(pick: (line: OutputLine | null) => void): () => void {
    const { screen } = this.hosts;
    const onClick = (event: MouseEvent) => {
      if (this.term.hasSelection()) return;
      pick(this.lineAt(event.clientY - screen.getBoundingClientRect().top));
    };
    screen.addEventListener("click", onClick);
    return () => screen.removeEventListener("click", onClick);
  }

  scrollPages(pages: number): void {
    this.term.scrollPages(pages);
  }

  refreshTheme(): void {
    this.term.options.theme = terminalTheme(this.hosts.screen);
  }

  /** Call again whenever the lines grew or the moment changed. */
  show(shown: Shown): void {
    const before = this.shown;
    this.shown = shown;
    this.writer.show(shown);
    this.drawMargin();
    if (shown.moment.last && shown.moment !== before?.moment) {
      this.writer.reveal(shown.moment.last.number);
    }
  }

  dispose(): void {
    this.parts.dispose();
  }

  /** The line at a height of the screen, in CSS pixels from its top. */
  private lineAt(y: number): OutputLine | null {
    return this.line(this.writer.rows()[Math.floor(y / this.rowHeight)]?.line ?? null);
  }

  private line(number: number | null): OutputLine | null {
    const lines = this.shown?.output.lines ?? [];
    return number === null ? null : (lines[number - (lines[0]?.number ?? 0)] ?? null);
  }

  /** The screen has another size: a face has come, there is room for more rows. */
  private measureRows(): void {
    const screen = this.hosts.text.querySelector(".xterm-screen");
    this.rowHeight = (screen?.clientHeight ?? 0) / this.term.rows;
    this.drawMargin();
  }

  private drawMargin(): void {
    if (!this.writer.settled) return;
    const { lit, later } = this.shown?.moment ?? NO_MOMENT;
    const rows = this.writer.rows().map((row) => {
      const line = this.line(row.line);
      const number = line?.number ?? -1;
      const colour = line ? (this.shown?.colourOf(line.pid) ?? 0) : 0;
      const thread = line ? this.threadOf(line) : "";
      const moment = { lit: lit.has(number), later: later.has(number) };
      return { line, first: row.first, ...moment, colour, thread };
    });
    this.margin.draw(rows, this.rowHeight);
  }

  /** Shown behind the line's text, if it leaves room for it. */
  private threadOf(line: OutputLine): string {
    const name = this.shown?.threadOf(line) ?? "";
    const columns = name.length * NAME_LETTER + BESIDE_NAME;
    return visibleLength(line.text) + columns <= this.term.cols ? name : "";
  }
}
