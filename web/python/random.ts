// The random module: CPython's generator and CPython's ways of using it, so that a seed gives the same
// dice as in Python. Each process has its own; unseeded it starts from the machine's entropy.
// Python: Lib/random.py
import { MersenneTwister } from "../base/mersenne-twister.ts";
import { IndexError, ValueError } from "./builtins/exceptions.ts";
import { optional } from "./builtins/keywords.ts";
import { typeName } from "./builtins/text.ts";
import type { Interpreter, Module } from "./interpreter.ts";

function wholeNumber(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
}

/** 32-bit words of |seed|, least significant first. */
function keyOf(seed: number | bigint): number[] {
  const words: number[] = [];
  for (let left = BigInt(seed) < 0n ? -BigInt(seed) : BigInt(seed); left > 0n; left >>= 32n) {
    words.push(Number(left & 0xffffffffn));
  }
  return words;
}

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

  const random = (): number => generator().fraction();

  function seed(value: unknown = null): void {
    spareGauss = null;
    if (value === null) generator().seed(fresh());
    else if (typeof value === "bigint" || (typeof value === "number" && Number.isInteger(value)))
      generator().seed(keyOf(value));
    else throw new TypeError(`seed() takes None or an int here, not ${typeName(value)}`);
  }

  function randrange(start: number, ...rest: unknown[]): number {
    const values = optional("randrange", ["stop", "step"], rest);
    const first = wholeNumber(start);
    if (values["stop"] === undefined || values["stop"] === null) {
      if (first > 0) return below(first);
      throw new ValueError("empty range for randrange()");
    }
    const stop = wholeNumber(values["stop"]);
    const step = wholeNumber(values["step"] ?? 1);
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

  const randint = (a: number, b: number): number => randrange(a, wholeNumber(b) + 1);

  const uniform = (a: number, b: number): number => a + (b - a) * random();

  function choice<T>(sequence: ArrayLike<T>): T {
    if (sequence.length === 0) throw new IndexError("Cannot choose from an empty sequence");
    return sequence[below(sequence.length)] as T; // the index is within its length
  }

  function shuffle(list: unknown[]): void {
    for (let i = list.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [list[i], list[j]] = [list[j], list[i]];
    }
  }

  function sample<T>(population: Iterable<T>, k: number): T[] {
    const pool = [...population];
    const n = pool.length;
    if (!(wholeNumber(k) >= 0 && k <= n))
      throw new ValueError("Sample larger than population or is negative");
    const setSize = 21 + (k > 5 ? 4 ** Math.ceil(Math.log(k * 3) / Math.log(4)) : 0);
    const result: T[] = [];
    const taken = new Set<number>();
    for (let i = 0; i < k; i++) {
      if (n <= setSize) {
        const j = below(n - i);
        result.push(pool[j] as T); // j is below the pool's length
        pool[j] = pool[n - i - 1] as T; // as is the last one not yet taken
        continue;
      }
      let j = below(n);
      while (taken.has(j)) j = below(n);
      taken.add(j);
      result.push(pool[j] as T); // j is below n
    }
    return result;
  }

  function gauss(mu = 0, sigma = 1): number {
    let z = spareGauss;
    spareGauss = null;
    if (z === null) {
      const angle = random() * 2 * Math.PI;
      const radius = Math.sqrt(-2 * Math.log(1 - random()));
      z = Math.cos(angle) * radius;
      spareGauss = Math.sin(angle) * radius;
    }
    return mu + z * sigma;
  }

  return { random, seed, randrange, randint, uniform, choice, shuffle, sample, gauss };
}
