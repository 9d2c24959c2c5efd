// range(stop), range(start, stop, step): iterable as often as you like, holding three numbers only.
// Python: library/stdtypes.rst#range
import { REDUCE } from "../pickle/tags.ts";
import { ValueError } from "./exceptions.ts";
import { address, REPR, repr, typeName } from "./text.ts";

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

  [REPR](): string {
    return `<range_iterator object at ${address(this)}>`;
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

  /** `value in range` */
  includes(value: unknown): boolean {
    return this.place(value) >= 0;
  }

  /** `range[index]`, from the end below 0; as an array's, it gives undefined where nothing is. */
  at(index: number): number | undefined {
    const place = index < 0 ? index + this.length : index;
    return place >= 0 && place < this.length ? this.start + place * this.step : undefined;
  }

  index(value: unknown): number {
    const place = this.place(value);
    if (place >= 0) return place;
    throw new ValueError(
      Number.isInteger(value)
        ? `${repr(value)} is not in range`
        : "sequence.index(x): x not in sequence",
    );
  }

  count(value: unknown): number {
    return this.includes(value) ? 1 : 0;
  }

  /** `range[start:stop]` */
  slice(from = 0, to: number = this.length): Range {
    const cut = (at: number): number =>
      Math.min(this.length, Math.max(0, at < 0 ? at + this.length : at));
    const at = (place: number): number => this.start + place * this.step;
    return new Range(at(cut(from)), at(cut(to)), this.step);
  }

  /** −1: it is not in it. */
  private place(value: unknown): number {
    const place = (Number(value) - this.start) / this.step;
    const isNumber = typeof value === "number" || typeof value === "boolean";
    return isNumber && Number.isInteger(place) && place < this.length ? Math.max(-1, place) : -1;
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
