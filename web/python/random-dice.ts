// One source of dice: CPython's generator and CPython's ways of using it, so that a seed gives the same dice as there.
// Python: Lib/random.py, class Random
import { MersenneTwister } from "../base/mersenne-twister.ts";
import { requires, takesNothing } from "./builtins/arity.ts";
import { IndexError, OverflowError, ValueError } from "./builtins/exceptions.ts";
import { optional } from "./builtins/keywords.ts";
import { isSequence, itemAt, lengthOf } from "./builtins/sequences.ts";
import { Range } from "./builtins/range.ts";
import { repr, typeName } from "./builtins/text.ts";
import { isNumber, makeDistributions, twoOf } from "./random-distributions.ts";
import { keyOf } from "./random-seed.ts";
import { bisected, numbersOf, runningTotals } from "./random-weights.ts";

const RANGE = ["start", "stop", "step"];
const SAMPLE = ["population", "k", "*", "counts"];
const CHOICES = ["population", "weights", "*", "cum_weights", "k"];

function wholeNumber(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
}

/** What the state of a generator is written down as; version 3 is CPython's. */
type DiceState = readonly [3, readonly number[], number | null];

function readState(given: unknown): DiceState {
  if (!Array.isArray(given))
    throw new TypeError(`'${typeName(given)}' object is not subscriptable`);
  const [version, words, spare] = given as readonly unknown[]; // isArray says any[]
  if (version !== 3)
    throw new ValueError(
      `state with version ${repr(version)} passed to Random.setstate() of version 3`,
    );
  if (!Array.isArray(words)) throw new TypeError("state vector must be a tuple");
  if (words.length !== 625) throw new ValueError("state vector is the wrong size");
  return [3, words.map(wholeNumber), typeof spare === "number" ? spare : null];
}

export type Dice = ReturnType<typeof makeDice>;

/** Seeded from `fresh` words when it is first used, unless it is given a seed before. */
export function makeDice(fresh: () => readonly number[]) {
  let seeded: MersenneTwister | null = null;
  const generator = (): MersenneTwister => (seeded ??= new MersenneTwister(fresh()));

  /** An integer in [0, n), every one as likely as the others. */
  function below(n: number): number {
    const bits = n === 0 ? 0 : Math.floor(Math.log2(n)) + 1;
    let value = drawn(bits);
    while (value >= n) value = drawn(bits);
    return value;
  }

  function drawn(bits: number): number {
    return bits <= 32
      ? generator().next() >>> (32 - bits)
      : // Python puts the first 32 bits lowest.
        generator().next() + (generator().next() >>> (64 - bits)) * 4294967296;
  }

  function random(extra?: unknown): number {
    if (extra !== undefined) takesNothing("Random.random", [extra]);
    return generator().fraction();
  }

  function seed(...given: unknown[]): void {
    const { a = null, version } = optional("Random.seed", ["a", "version"], given, 1);
    generator().seed((a === null ? null : keyOf(a, version)) ?? fresh());
    distributions.spare = null;
  }

  function randrange(...given: unknown[]): number {
    const { start, stop, step } = optional("Random.randrange", RANGE, given, 1, 1);
    return within(start, stop, step);
  }

  function within(start: unknown, end: unknown, by: unknown = 1): number {
    const first = wholeNumber(start);
    if (end === undefined || end === null) {
      if (by !== 1) throw new TypeError("Missing a non-None stop argument");
      if (first > 0) return below(first);
      throw new ValueError("empty range for randrange()");
    }
    const stop = wholeNumber(end);
    const step = wholeNumber(by);
    if (step === 0) throw new ValueError("zero step for randrange()");
    const count = Math.ceil((stop - first) / step);
    if (count <= 0) {
      throw new ValueError(
        step === 1
          ? `empty range for randrange() (${first}, ${stop}, ${stop - first})`
          : "empty range for randrange()",
      );
    }
    return first + step * below(count);
  }

  function randint(...given: unknown[]): number {
    const [a, b] = twoOf("Random.randint", ["a", "b"], given);
    return within(a, wholeNumber(b) + 1);
  }

  function choice(...given: unknown[]): unknown {
    const [sequence] = requires("Random.choice", ["seq"], given);
    const length = lengthOf(sequence);
    if (length === 0) throw new IndexError("Cannot choose from an empty sequence");
    return itemAt(sequence, below(length));
  }

  function shuffle(...given: unknown[]): void {
    const [x] = requires("Random.shuffle", ["x"], given);
    const length = lengthOf(x);
    if (length > 1 && typeof x === "string")
      throw new TypeError("'str' object does not support item assignment");
    if (length > 1) itemAt(x, length - 1);
    const list = x as unknown[]; // It has places.
    for (let i = length - 1; i > 0; i--) {
      const j = below(i + 1);
      [list[i], list[j]] = [list[j], list[i]];
    }
  }

  function sample(...given: unknown[]): unknown[] {
    const { population, k, counts } = optional("Random.sample", SAMPLE, given, 1, 2);
    if (!isSequence(population)) {
      throw new TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
    }
    const pool: unknown[] = Array.from(population);
    if (counts !== undefined && counts !== null) {
      const totals = runningTotals(counts, "Counts must be integers");
      if (totals.length !== pool.length)
        throw new ValueError("The number of counts does not match the population");
      const total = totals.at(-1) ?? 0;
      if (total <= 0) throw new ValueError("Total of counts must be greater than zero");
      return sample(new Range(0, total, 1), k).map(
        (place) => pool[bisected(totals, Number(place))],
      );
    }
    const n = pool.length;
    if (!isNumber(k))
      throw new TypeError(`'<=' not supported between instances of 'int' and '${typeName(k)}'`);
    if (!(k >= 0 && k <= n)) throw new ValueError("Sample larger than population or is negative");
    if (!Number.isInteger(Number(k)))
      throw new TypeError("can't multiply sequence by non-int of type 'float'");
    const setSize = 21 + (k > 5 ? 4 ** Math.ceil(Math.log(k * 3) / Math.log(4)) : 0);
    const result: unknown[] = [];
    const taken = new Set<number>();
    for (let i = 0; i < k; i++) {
      if (n <= setSize) {
        const j = below(n - i);
        result.push(pool[j]);
        pool[j] = pool[n - i - 1];
        continue;
      }
      let j = below(n);
      while (taken.has(j)) j = below(n);
      taken.add(j);
      result.push(pool[j]);
    }
    return result;
  }

  function choices(...given: unknown[]): unknown[] {
    const values = optional("Random.choices", CHOICES, given, 1, 1);
    const { population, weights = null, cum_weights: sums = null, k = 1 } = values;
    const n = lengthOf(population);
    if (typeof weights === "number")
      throw new TypeError(`The number of choices must be a keyword argument: k=${repr(weights)}`);
    if (weights !== null && sums !== null)
      throw new TypeError("Cannot specify both weights and cumulative weights");
    const totals = sums === null ? runningTotals(weights ?? []) : [...numbersOf(sums)];
    if (weights !== null || sums !== null) {
      if (totals.length !== n)
        throw new ValueError("The number of weights does not match the population");
      const total = totals.at(-1) ?? 0;
      if (total <= 0) throw new ValueError("Total of weights must be greater than zero");
      if (!Number.isFinite(total)) throw new ValueError("Total of weights must be finite");
      const pick = () => bisected(totals, random() * total, n - 1);
      return Array.from({ length: wholeNumber(k) }, () => itemAt(population, pick()));
    }
    return Array.from({ length: wholeNumber(k) }, () => {
      const place = Math.floor(random() * n);
      if (n === 0) throw new IndexError("list index out of range");
      return itemAt(population, place);
    });
  }

  function getrandbits(...given: unknown[]): number {
    const [k] = requires("Random.getrandbits", ["k"], given);
    const bits = wholeNumber(k);
    if (bits < 0) throw new ValueError("number of bits must be non-negative");
    if (bits > 53) throw new OverflowError("integers end at 2**53 here: ask for 53 bits at most");
    return bits === 0 ? 0 : drawn(bits);
  }

  function getstate(): DiceState {
    return [3, generator().state(), distributions.spare];
  }

  function setstate(given: unknown): void {
    const [, words, spare] = readState(given);
    generator().restore(words);
    distributions.spare = spare;
  }

  const distributions = makeDistributions(random);
  const { uniform, gauss, normalvariate, expovariate, triangular } = distributions;
  return {
    random,
    seed,
    randrange,
    randint,
    uniform,
    choice,
    choices,
    shuffle,
    sample,
    gauss,
    normalvariate,
    expovariate,
    triangular,
    getrandbits,
    getstate,
    setstate,
  };
}
