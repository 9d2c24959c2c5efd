// The terminal lines of one run, read on from its log. One a log, shared by the panel that shows them
// and the button that clears them. Clearing hides lines; the log keeps them all. Page side; no DOM.
import { Emitter, type Event } from "../../base/event.ts";
import type { TraceLog } from "../../trace/log.ts";
import { replayOf } from "../../trace/replay.ts";
import type { PrintEvent } from "../../wire/trace-event.ts";
import { OutputLines } from "./output-lines.ts";

class OutputFeed {
  private output = new OutputLines();
  private read = 0;
  private lastRead: PrintEvent | undefined;
  private hidden = 0;
  private readonly cleared = new Emitter<void>();

  /** Fires when the reader cleared the terminal. */
  readonly onClear: Event<void> = this.cleared.event;

  constructor(private readonly log: TraceLog) {}

  /** All lines so far. The same object until a late write turns up that belongs further up. */
  get lines(): OutputLines {
    const prints = replayOf(this.log).output;
    if (this.read > 0 && prints[this.read - 1] !== this.lastRead) {
      this.output = new OutputLines();
      this.read = 0;
    }
    if (this.read < prints.length) {
      this.output.append(prints.slice(this.read));
      this.read = prints.length;
      this.lastRead = prints.at(-1);
    }
    return this.output;
  }

  /** Number of the first line that is not cleared away. */
  get from(): number {
    return this.hidden;
  }

  clear(): void {
    this.hidden = this.lines.dropped + this.lines.lines.length;
    this.cleared.fire();
  }
}

export type { OutputFeed };

const feeds = new WeakMap<TraceLog, OutputFeed>();

export function outputOf(log: TraceLog): OutputFeed {
  const known = feeds.get(log);
  if (known) return known;
  const feed = new OutputFeed(log);
  feeds.set(log, feed);
  return feed;
}
