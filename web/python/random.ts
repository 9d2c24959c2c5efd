// The random module: CPython's generator and CPython's ways of using it, so that a seed gives the same
// dice as in Python. Each process has its own; unseeded it starts from the machine's entropy.
// Python: Lib/random.py
import { MersenneTwister } from "../base/mersenne-twister.ts";
import { requires, takesNothing } from "./builtins/arity.ts";
import { IndexError, ValueError } from "./builtins/exceptions.ts";
import { optional } from "./builtins/keywords.ts";
import { isSequence, itemAt, lengthOf } from "./builtins/sequences.ts";
import { plusFloat } from "./builtins/plus-float.ts";
import { typeName } from "./builtins/text.ts";
import type { Interpreter, Module } from "./interpreter.ts";
import { keyOf } from "./random-seed.ts";

const RANGE = ["start", "stop", "step"];

function wholeNumber(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
}

/** Two numbers, which most calls give by position. */
function twoOf(
  callee: string,
  names: readonly string[],
  given: readonly unknown[],
): readonly unknown[] {
  if (given.length === 2 && typeof given[1] === "number") return given;
  const values = optional(callee, names, given, 1, names.length);
  return names.map((name) => values[name]);
}

/** A truth is one, too: it counts as 0 or 1, here as there. */
const isNumber = (value: unknown): value is number =>
  typeof value === "number" || typeof value === "boolean";

export function makeRandom({ kernel }: Interpreter): Module {
  const fresh = () => Array.from({ length: 8 }, () => kernel.entropy());
  let seeded: MersenneTwister | null = null;
  /** Seeded when it is first used: the module may be made before its process begins. */
  const generator = (): MersenneTwister => (seeded ??= new MersenneTwister(fresh()));
  let spareGauss: number | null = null;

  /** An integer in [0, n), every one as likely as the others. */
  function below(n: number): number {
    const bits = n === 0 ? 0 : Math.floor(Math.log2(n)) + 1;
    const draw = () =>
      bits <= 32
        ? generator().next() >>> (32 - bits)
        : // Python puts the first 32 bits lowest.
          generator().next() + (generator().next() >>> (64 - bits)) * 4294967296;
    let value = draw();
    while (value >= n) value = draw();
    return value;
  }

  function random(extra?: unknown): number {
    if (extra !== undefined) takesNothing("Random.random", [extra]);
    return generator().fraction();
  }

  function seed(...given: unknown[]): void {
    const { a = null } = optional("Random.seed", ["a"], given, 1);
    generator().seed((a === null ? null : keyOf(a)) ?? fresh());
    spareGauss = null;
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

  function uniform(...given: unknown[]): number {
    const [a, b] = twoOf("Random.uniform", ["a", "b"], given);
    if (isNumber(a) && isNumber(b)) return a + (b - a) * random();
    throw new TypeError(`unsupported operand type(s) for -: '${typeName(b)}' and '${typeName(a)}'`);
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
    const { population, k } = optional("Random.sample", ["population", "k"], given, 1, 2);
    if (!isSequence(population)) {
      throw new TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
    }
    const pool: unknown[] = Array.from(population);
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

  function gauss(...given: unknown[]): number {
    const { mu = 0, sigma = 1 } = optional("Random.gauss", ["mu", "sigma"], given, 1);
    let z = spareGauss;
    spareGauss = null;
    if (z === null) {
      const angle = random() * 2 * Math.PI;
      const radius = Math.sqrt(-2 * Math.log(1 - random()));
      z = Math.cos(angle) * radius;
      spareGauss = Math.sin(angle) * radius;
    }
    if (!isNumber(sigma))
      throw new TypeError(`unsupported operand type(s) for *: 'float' and '${typeName(sigma)}'`);
    return plusFloat(mu, z * sigma);
  }

  return { random, seed, randrange, randint, uniform, choice, shuffle, sample, gauss };
}
