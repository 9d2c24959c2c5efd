// What a queue keeps its items in: first in first out, last in first out, or the smallest first.
// Python: Lib/queue.py; Lib/heapq.py
import { lessThan } from "../builtins/compare.ts";
import { Fifo } from "../multiprocessing/fifo.ts";

export interface Storage {
  readonly size: number;
  put(item: unknown): void;
  /** Only when there is one. */
  take(): unknown;
}

export class Line implements Storage {
  private readonly items = new Fifo<unknown>();

  get size(): number {
    return this.items.length;
  }

  put(item: unknown): void {
    this.items.push(item);
  }

  take(): unknown {
    return this.items.shift();
  }
}

export class Stack implements Storage {
  private readonly items: unknown[] = [];

  get size(): number {
    return this.items.length;
  }

  put(item: unknown): void {
    this.items.push(item);
  }

  take(): unknown {
    return this.items.pop();
  }
}

/** A binary heap: the item at i is not larger than those at 2i + 1 and 2i + 2. */
export class Heap implements Storage {
  private readonly items: unknown[] = [];

  get size(): number {
    return this.items.length;
  }

  put(item: unknown): void {
    const { items } = this;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!lessThan(item, items[parent])) break;
      items[at] = items[parent];
      at = parent;
    }
    items[at] = item;
  }

  take(): unknown {
    const { items } = this;
    const [smallest] = items;
    const last = items.pop();
    if (items.length === 0) return smallest;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && lessThan(items[child + 1], items[child])) child += 1;
      if (!lessThan(items[child], last)) break;
      items[at] = items[child];
      at = child;
    }
    items[at] = last;
    return smallest;
  }
}
