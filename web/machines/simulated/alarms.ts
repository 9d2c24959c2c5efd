// What happens at a set time: the end of a sleep, a timeout, an answer of the network. A heap, the earliest first;
// of those at one moment, the one that was set first.
import type { Nanoseconds } from "./clock.ts";
import { NEVER } from "./clock.ts";

export interface Alarm {
  readonly at: Nanoseconds;
  /** Counts alarms, so that their order is settled. */
  readonly number: number;
  readonly ring: () => void;
  /** Taken back: it stays in the heap until its time has come. */
  off: boolean;
}

export class Alarms {
  private readonly heap: Alarm[] = [];
  private set = 0;
  private offCount = 0;

  add(at: Nanoseconds, ring: () => void): Alarm {
    const alarm = { at, number: this.set++, ring, off: false };
    const { heap } = this;
    heap.push(alarm);
    let index = heap.length - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.before(index, parent)) break;
      this.swap(index, parent);
      index = parent;
    }
    return alarm;
  }

  takeBack(alarm: Alarm): void {
    if (alarm.off) return;
    alarm.off = true;
    this.offCount += 1;
    // A program that waits with a long timeout a million times must not fill the memory.
    if (this.offCount > 64 && this.offCount * 2 > this.heap.length) this.sweep();
  }

  /** When the next one rings. */
  next(): Nanoseconds {
    while (this.heap[0]?.off) this.shift();
    return this.heap[0]?.at ?? NEVER;
  }

  /** Takes the next one out. */
  shift(): Alarm | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last) return undefined;
    if (first.off) this.offCount -= 1;
    if (first !== last) {
      heap[0] = last;
      this.sink(0);
    }
    return first;
  }

  private sweep(): void {
    const left = this.heap.filter(({ off }) => !off);
    this.heap.length = 0;
    this.offCount = 0;
    // Sorted, a list is a heap.
    this.heap.push(...left.sort((a, b) => a.at - b.at || a.number - b.number));
  }

  private sink(from: number): void {
    let index = from;
    for (;;) {
      const left = index * 2 + 1;
      if (left >= this.heap.length) return;
      const right = left + 1;
      const child = right < this.heap.length && this.before(right, left) ? right : left;
      if (!this.before(child, index)) return;
      this.swap(child, index);
      index = child;
    }
  }

  private before(a: number, b: number): boolean {
    const one = this.heap[a];
    const other = this.heap[b];
    if (!one || !other) return false;
    return one.at < other.at || (one.at === other.at && one.number < other.number);
  }

  private swap(a: number, b: number): void {
    const one = this.heap[a];
    const other = this.heap[b];
    if (!one || !other) return;
    this.heap[a] = other;
    this.heap[b] = one;
  }
}
