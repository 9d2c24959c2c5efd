// First in, first out, however many there are: taking the first of a long array would move all the others.
// Python: collections.deque, as Lib/multiprocessing uses it

/** So many places may be empty at the front before the rest moves up. */
const SLACK = 1024;

export class Fifo<T> {
  private items: (T | undefined)[] = [];
  private first = 0;

  get length(): number {
    return this.items.length - this.first;
  }

  push(item: T): void {
    this.items.push(item);
  }

  /** Takes the first out; undefined when there is none. */
  shift(): T | undefined {
    const { items, first } = this;
    if (first === items.length) return undefined;
    const item = items[first];
    items[first] = undefined;
    this.first = first + 1;
    if (this.first === items.length) this.clear();
    else if (this.first > SLACK && this.first * 2 > items.length) {
      this.items = items.slice(this.first);
      this.first = 0;
    }
    return item;
  }

  /** All of them in order. */
  list(): readonly T[] {
    return this.items.slice(this.first) as T[]; // those that were taken lie in front
  }

  clear(): void {
    this.items = [];
    this.first = 0;
  }
}
