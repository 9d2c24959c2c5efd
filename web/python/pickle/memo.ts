// Which objects a message holds already, and under which number. Most messages have a handful of objects:
// these are found by looking through a short list, and no Map is made for them.

const LISTED = 8;

export class Memo {
  private readonly listed: (object | null)[] = Array.from({ length: LISTED }, () => null);
  private more: Map<object, number> | null = null;
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The number of an object that is known; −1 for one that was not, which now has the next number. */
  numberOrAdd(value: object): number {
    const { listed, count } = this;
    const last = count < LISTED ? count : LISTED;
    for (let i = 0; i < last; i++) if (listed[i] === value) return i;
    if (count < LISTED) {
      listed[count] = value;
    } else {
      this.more ??= new Map();
      const known = this.more.get(value);
      if (known !== undefined) return known;
      this.more.set(value, count);
    }
    this.count = count + 1;
    return -1;
  }

  /** Forgets all objects but the first `size`. */
  cut(size: number): void {
    for (let i = size; i < this.count && i < LISTED; i++) this.listed[i] = null;
    if (this.more && size <= LISTED) this.more = null;
    else if (this.more)
      for (const [value, number] of this.more) if (number >= size) this.more.delete(value);
    this.count = size;
  }
}
