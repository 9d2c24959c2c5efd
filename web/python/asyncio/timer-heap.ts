// The calls of an event loop that lie in the future: the soonest first, of two at the same moment the one that was
// made first.
// Python: Lib/asyncio/base_events.py, _scheduled; Lib/heapq.py
import type { Seconds } from "../../base/units.ts";
import type { Handle } from "./handle.ts";

interface Entry {
  readonly when: Seconds;
  readonly order: number;
  readonly handle: Handle;
}

const before = (a: Entry, b: Entry): boolean =>
  a.when < b.when || (a.when === b.when && a.order < b.order);

/** A binary heap: the entry at i comes before those at 2i + 1 and 2i + 2. */
export class TimerHeap {
  private readonly entries: Entry[] = [];
  private made = 0;

  /** When the first is due; Infinity when there is none. Those that were cancelled don't count. */
  get next(): Seconds {
    while (this.entries[0]?.handle.cancelled()) this.take();
    return this.entries[0]?.when ?? Infinity;
  }

  put(when: Seconds, handle: Handle): void {
    const entry = { when, order: (this.made += 1), handle };
    const { entries } = this;
    let at = entries.length;
    entries.push(entry);
    while (at > 0) {
      const parent = entries[(at - 1) >> 1];
      if (!parent || !before(entry, parent)) break;
      entries[at] = parent;
      at = (at - 1) >> 1;
    }
    entries[at] = entry;
  }

  /** Takes the first out. */
  take(): Handle | undefined {
    const { entries } = this;
    const [first] = entries;
    const last = entries.pop();
    if (first && last && first !== last) this.sink(last);
    return first?.handle;
  }

  private sink(entry: Entry): void {
    const { entries } = this;
    let at = 0;
    for (;;) {
      const left = entries[2 * at + 1];
      const right = entries[2 * at + 2];
      const child = right && left && before(right, left) ? right : left;
      if (!child || !before(child, entry)) break;
      entries[at] = child;
      at = 2 * at + (child === right ? 2 : 1);
    }
    entries[at] = entry;
  }
}
