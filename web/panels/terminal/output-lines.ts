// Makes lines of what processes print. Prints come in pieces, from many processes at once, and a line
// belongs to one of them: when another breaks in, the line ends there and goes on in a later one.
//
//   P1 print("a", end="")   P2 print("b")   P1 print("c")      →   P1 a   P2 b   P1 ↪c
//
// Bounded: the oldest lines leave the view and are counted, a line that is too long is cut and says how
// much is missing. The run record keeps everything. Pure; it knows no clock and no screen.
import type { Pid, Seconds, Tid } from "../../base/units.ts";
import type { PrintEvent, Stream } from "../../wire/trace-event.ts";
import { EscapeFilter } from "./escape-filter.ts";
import { cutAt, overtype, styleAfter, visibleLength } from "./styled-cells.ts";

export interface OutputLine {
  /** Place among all lines of the run, from 0. */
  readonly number: number;
  /** When its first piece was written. */
  readonly t: Seconds;
  readonly pid: Pid;
  readonly tid: Tid;
  readonly stream: Stream;
  /** Text and colours, nothing else. */
  readonly text: string;
  /** Characters cut off at the end. */
  readonly cut: number;
  /** True when it goes on a line that another process broke into. */
  readonly continues: boolean;
}

export const MOST_LINES = 10_000;
export const LONGEST_LINE = 2_000;

/** One process's way of writing: where it stands between two prints. */
interface Writer {
  readonly filter: EscapeFilter;
  style: string;
  /** True when its last text did not end with a newline. */
  unfinished: boolean;
}

export class OutputLines {
  private list: OutputLine[] = [];
  private readonly writers = new Map<string, Writer>();
  /** Who may still add to the last line. */
  private open: Writer | null = null;
  /** Cell of the last line at which the next text goes; null for its end. */
  private column: number | null = null;
  private count = 0;

  /** Lines in view, oldest first. The last one may still grow. */
  get lines(): readonly OutputLine[] {
    return this.list;
  }

  /** Lines that have left the view. */
  get dropped(): number {
    return this.count - this.list.length;
  }

  append(prints: readonly PrintEvent[]): void {
    for (const print of prints) this.write(print);
    const over = this.list.length - MOST_LINES;
    if (over > 0) this.list.splice(0, over);
  }

  private write(print: PrintEvent): void {
    const writer = this.writer(print);
    const text = writer.filter.push(print.text);
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      this.put(print, writer, text.slice(from, end), true);
      from = end + 1;
    }
    if (from < text.length) this.put(print, writer, text.slice(from), false);
    if (this.list.length > 2 * MOST_LINES) this.list.splice(0, this.list.length - MOST_LINES);
  }

  private writer(print: PrintEvent): Writer {
    const key = `${print.pid} ${print.tid} ${print.stream}`;
    const known = this.writers.get(key);
    if (known) return known;
    const writer = { filter: new EscapeFilter(), style: "", unfinished: false };
    this.writers.set(key, writer);
    return writer;
  }

  private put(print: PrintEvent, writer: Writer, text: string, ends: boolean): void {
    const last = this.list.at(-1);
    let line = this.open === writer && last ? last : this.begin(print, writer);
    for (const [i, part] of text.split("\r").entries()) {
      if (i > 0) this.column = 0;
      if (part !== "") line = this.extend(line, part);
    }
    this.list[this.list.length - 1] = line;
    writer.style = styleAfter(writer.style, text);
    writer.unfinished = !ends;
    this.open = ends ? null : writer;
    if (ends) this.column = null;
  }

  private begin(print: PrintEvent, writer: Writer): OutputLine {
    const { t, pid, tid, stream } = print;
    const line: OutputLine = {
      number: this.count++,
      t,
      pid,
      tid,
      stream,
      text: writer.style,
      cut: 0,
      continues: writer.unfinished,
    };
    this.column = null;
    this.list.push(line);
    return line;
  }

  private extend(line: OutputLine, text: string): OutputLine {
    if (this.column !== null) {
      const over = cutAt(LONGEST_LINE, overtype(line.text, this.column, text));
      this.column += visibleLength(text);
      return { ...line, text: over.text };
    }
    const room = LONGEST_LINE - visibleLength(line.text);
    const { text: shown, cut } = cutAt(room, text);
    return { ...line, text: line.text + shown, cut: line.cut + cut };
  }
}
