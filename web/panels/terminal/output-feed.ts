// The terminal lines of one run, read on from its log. One a log, shared by all who ask. Page side; no DOM.
import type { TraceLog } from "../../trace/log.ts";
import { replayOf } from "../../trace/replay.ts";
import type { PrintEvent } from "../../wire/trace-event.ts";
import { OutputLines } from "./output-lines.ts";

class OutputFeed {
  private output = new OutputLines();
  private read = 0;
  private lastRead: PrintEvent | undefined;

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
}

const feeds = new WeakMap<TraceLog, OutputFeed>();

/** The lines of a run; call again whenever the log has grown. */
export function outputOf(log: TraceLog): OutputLines {
  const feed = feeds.get(log) ?? new OutputFeed(log);
  feeds.set(log, feed);
  return feed.lines;
}
