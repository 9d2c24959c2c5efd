// range(stop), range(start, stop, step): iterable as often as you like, holding three numbers only.
// Python: library/stdtypes.rst#range
import { REDUCE } from "../pickle/tags.ts";
import { ValueError } from "./exceptions.ts";
import { REPR, typeName } from "./text.ts";

class RangeIterator implements IterableIterator<number> {
  constructor(
    private next_: number,
    private readonly step: number,
    private left: number,
  ) {}

  next(): IteratorResult<number, undefined> {
    if (this.left <= 0) return { done: true, value: undefined };
    this.left -= 1;
    const value = this.next_;
    this.next_ += this.step;
    return { done: false, value };
  }

  [Symbol.iterator](): this {
    return this;
  }
}

export class Range implements Iterable<number> {
  readonly length: number;

  constructor(
    readonly start: number,
    readonly stop: number,
    readonly step: number,
  ) {
    this.length = Math.max(0, Math.ceil((stop - start) / step));
  }

  [Symbol.iterator](): IterableIterator<number> {
    return new RangeIterator(this.start, this.step, this.length);
  }

  [REPR](): string {
    const { start, stop, step } = this;
    return step === 1 ? `range(${start}, ${stop})` : `range(${start}, ${stop}, ${step})`;
  }

  [REDUCE](): unknown {
    return [range, [this.start, this.stop, this.step]];
  }
}

/** The numbers from `start` (0) up to, not including, `stop`. ValueError when step is 0; TypeError when not whole. */
export function range(...bounds: number[]): Range {
  if (bounds.length < 1 || bounds.length > 3) {
    throw new TypeError(
      `range expected ${bounds.length < 1 ? "at least 1" : "at most 3"} argument${bounds.length < 1 ? "" : "s"}, got ${bounds.length}`,
    );
  }
  for (const bound of bounds) {
    if (!Number.isInteger(bound))
      throw new TypeError(`'${typeName(bound)}' object cannot be interpreted as an integer`);
  }
  const [first = 0, second, step = 1] = bounds;
  if (step === 0) throw new ValueError("range() arg 3 must not be zero");
  return second === undefined ? new Range(0, first, 1) : new Range(first, second, step);
}
