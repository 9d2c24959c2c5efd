// What a queue keeps its items in: first in first out, last in first out, or the smallest first.
// Python: Lib/queue.py; Lib/heapq.py
import { Fifo } from "../multiprocessing/fifo.ts";

export interface Storage<T> {
  readonly size: number;
  put(item: T): void;
  /** undefined when there is none. */
  take(): T | undefined;
  /** All of them, as they lie there. */
  list(): readonly T[];
}

export class Line<T> implements Storage<T> {
  private readonly items = new Fifo<T>();

  get size(): number {
    return this.items.length;
  }

  put(item: T): void {
    this.items.push(item);
  }

  take(): T | undefined {
    return this.items.shift();
  }

  list(): readonly T[] {
    return this.items.list();
  }
}

export class Stack<T> implements Storage<T> {
  private readonly items: T[] = [];

  get size(): number {
    return this.items.length;
  }

  put(item: T): void {
    this.items.push(item);
  }

  take(): T | undefined {
    return this.items.pop();
  }

  list(): readonly T[] {
    return this.items;
  }
}

/** A binary heap: the item at i is not larger than those at 2i + 1 and 2i + 2. */
export class Heap<T> implements Storage<T> {
  private readonly items: T[] = [];

  constructor(private readonly isLess: (one: T, other: T) => boolean) {}

  get size(): number {
    return this.items.length;
  }

  put(item: T): void {
    this.items.push(item);
    this.rise(item, this.items.length - 1);
  }

  list(): readonly T[] {
    return this.items;
  }

  /** As heapq does it: of items that are equal the same one comes first as in Python. */
  take(): T | undefined {
    const { items } = this;
    const [smallest] = items;
    const last = items.pop();
    if (last === undefined || items.length === 0) return smallest;
    let at = 0;
    for (;;) {
      const [place, child] = this.smallerBelow(at);
      if (child === undefined) break;
      items[at] = child;
      at = place;
    }
    this.rise(last, at);
    return smallest;
  }

  /** Puts an item where `at` is, or above, where nothing larger is over it. */
  private rise(item: T, from: number): void {
    const { items } = this;
    let at = from;
    items[at] = item;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = items[above];
      if (parent === undefined || !this.isLess(item, parent)) break;
      items[at] = parent;
      items[above] = item;
      at = above;
    }
  }

  /** Where the smaller one of the two below stands, and what it is; of equal ones the right. */
  private smallerBelow(at: number): readonly [number, T | undefined] {
    const place = 2 * at + 1;
    const left = this.items[place];
    const right = this.items[place + 1];
    return left !== undefined && right !== undefined && !this.isLess(left, right)
      ? [place + 1, right]
      : [place, left];
  }
}
