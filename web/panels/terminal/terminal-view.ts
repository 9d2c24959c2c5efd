// The terminal's screen: writes output lines into xterm and keeps the margin beside them in step.
// Page side. It shows; it takes no typing (a program's `input()` has a field of its own).
import { FitAddon } from "@xterm/addon-fit";
import { Unicode11Addon } from "@xterm/addon-unicode11";
import { Terminal } from "@xterm/xterm";
import { type Disposable, DisposableStack, disposable } from "../../base/event.ts";
import type { Pid } from "../../base/units.ts";
import { type MomentLines, NO_MOMENT } from "./moment-lines.ts";
import { MOST_LINES, type OutputLine, type OutputLines } from "./output-lines.ts";
import { type BufferEnd, firstRowOf, screenRows } from "./row-lines.ts";
import { RESET, styleAfter, visibleLength } from "./styled-cells.ts";
import { TerminalMargin } from "./terminal-margin.ts";
import { terminalTheme } from "./terminal-theme.ts";

const HIDE_CURSOR = "\u001b[?25l";
const STDERR = "\u001b[31m";

export interface TerminalHosts {
  /** Holds both; its clicks pick lines. */
  readonly screen: HTMLElement;
  readonly text: HTMLElement;
  readonly margin: HTMLElement;
}

/** What the terminal is to show. */
export interface Shown {
  readonly output: OutputLines;
  /** Number of the first line; those before it have been cleared away. */
  readonly from: number;
  readonly moment: MomentLines;
  /** What stands behind a line of which `cut` characters are left out. */
  cutNote(cut: number): string;
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
  private readonly parts = new DisposableStack();
  private shown: Shown | null = null;
  /** The last line written, as it was written. */
  private last: { readonly number: number; readonly text: string } | null = null;
  private writing = false;
  private again = false;

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
    this.term.loadAddon(new Unicode11Addon());
    this.term.unicode.activeVersion = "11";
    this.term.open(hosts.text);
    this.margin = new TerminalMargin(hosts.margin);
    const draw = () => this.drawMargin();
    for (const event of [this.term.onRender, this.term.onScroll, this.term.onResize]) {
      this.parts.use(event(draw));
    }
    const fitting = new ResizeObserver(() => this.fitter.fit());
    fitting.observe(hosts.text);
    this.parts.use(disposable(() => fitting.disconnect()));
    this.restart();
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
    if (shown.output !== before?.output || shown.from !== before.from) this.restart();
    this.write();
    this.drawMargin();
    if (shown.moment.last && shown.moment !== before?.moment) this.reveal(shown.moment.last.number);
  }

  dispose(): void {
    this.parts.dispose();
  }

  /** The line at a height of the screen, in CSS pixels from its top. */
  private lineAt(y: number): OutputLine | null {
    return this.line(this.rows()[Math.floor(y / this.rowHeight())]?.line ?? null);
  }

  private restart(): void {
    this.term.reset();
    this.term.write(HIDE_CURSOR);
    this.last = null;
    this.drawMargin();
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
      this.drawMargin();
      if (this.again) {
        this.again = false;
        this.write();
      }
    });
  }

  private pending(): string {
    const lines = this.shown?.output.lines ?? [];
    const first = lines[0]?.number ?? 0;
    let text = this.grown(this.last ? lines[this.last.number - first] : undefined);
    const next = Math.max(this.last ? this.last.number + 1 : 0, this.shown?.from ?? 0, first);
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
    const up = this.end().row - firstRowOf(this.isWrapped, this.end(), line.number);
    if (up >= this.term.rows) {
      this.restart();
      return "";
    }
    return `${up > 0 ? `\u001b[${up}A` : ""}\r\u001b[J${now}${RESET}`;
  }

  private drawn(line: OutputLine): string {
    const colour = line.stream === "stderr" ? STDERR : "";
    const note = line.cut > 0 ? `${RESET}\u001b[2m ${this.shown?.cutNote(line.cut) ?? ""}` : "";
    return `${colour}${line.text}${note}`;
  }

  private readonly isWrapped = (row: number): boolean =>
    this.term.buffer.active.getLine(row)?.isWrapped ?? false;

  private end(): BufferEnd {
    const { baseY, cursorY } = this.term.buffer.active;
    return { line: this.last?.number ?? 0, row: baseY + cursorY };
  }

  private rows() {
    const end = this.last ? this.end() : null;
    return screenRows(this.isWrapped, end, this.term.buffer.active.viewportY, this.term.rows);
  }

  private line(number: number | null): OutputLine | null {
    const lines = this.shown?.output.lines ?? [];
    return number === null ? null : (lines[number - (lines[0]?.number ?? 0)] ?? null);
  }

  private rowHeight(): number {
    const screen = this.hosts.text.querySelector(".xterm-screen");
    return (screen?.clientHeight ?? 0) / this.term.rows;
  }

  private drawMargin(): void {
    if (this.writing) return;
    const { lit, later } = this.shown?.moment ?? NO_MOMENT;
    const rows = this.rows().map((row) => {
      const line = this.line(row.line);
      const number = line?.number ?? -1;
      const colour = line ? (this.shown?.colourOf(line.pid) ?? 0) : 0;
      const thread = line ? this.threadOf(line) : "";
      const moment = { lit: lit.has(number), later: later.has(number) };
      return { line, first: row.first, ...moment, colour, thread };
    });
    this.margin.draw(rows, this.rowHeight());
  }

  /** Shown behind the line's text, if it leaves room for it. */
  private threadOf(line: OutputLine): string {
    const name = this.shown?.threadOf(line) ?? "";
    return visibleLength(line.text) + name.length + 2 <= this.term.cols ? name : "";
  }

  private reveal(number: number): void {
    if (!this.last || this.rows().some((row) => row.line === number)) return;
    const row = firstRowOf(this.isWrapped, this.end(), number);
    this.term.scrollToLine(Math.max(0, row - Math.floor(this.term.rows / 2)));
  }
}
