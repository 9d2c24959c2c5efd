// The math module over JavaScript's numbers: floats are the same, whole numbers are exact up to 2^53.
// Python: library/math.rst
import { OverflowError, ValueError, ZeroDivisionError } from "./builtins/exceptions.ts";
import { optionalInC } from "./builtins/keywords.ts";
import { typeName } from "./builtins/text.ts";
import type { Module } from "./interpreter.ts";
import { makeMore } from "./math-more.ts";
import { listOf } from "./multiprocessing/pool/pool-arguments.ts";

type Real = (...x: number[]) => number;

function checked(values: readonly unknown[]): void {
  for (const value of values) {
    if (typeof value !== "number" && typeof value !== "boolean")
      throw new TypeError(`must be real number, not ${typeName(value)}`);
  }
}

/** A function that raises Python's errors: a result that is no number, or infinite, from finite arguments. */
function real(compute: Real, whenInfinite: "domain" | "range" = "range"): Real {
  return (...x) => {
    checked(x);
    const result = compute(...x);
    if (Number.isNaN(result) && !x.some(Number.isNaN)) throw new ValueError("math domain error");
    if (!Number.isFinite(result) && x.every(Number.isFinite)) {
      throw whenInfinite === "domain"
        ? new ValueError("math domain error")
        : new OverflowError("math range error");
    }
    return result;
  };
}

function whole(value: unknown, what: string, problem = "must be a non-negative integer"): number {
  if (typeof value === "boolean") return Number(value);
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  }
  if (value < 0) throw new ValueError(`${what} ${problem}`);
  return value;
}

/** Of a finite number: Python's integers know no infinity. */
function rounded(round: Real): Real {
  return (...x) => {
    checked(x);
    const result = round(...x);
    if (Number.isNaN(result)) throw new ValueError("cannot convert float NaN to integer");
    if (!Number.isFinite(result))
      throw new OverflowError("cannot convert float infinity to integer");
    return result;
  };
}

function pow(x: number, y: number): number {
  if (x === 0 && y < 0 && y > -Infinity) throw new ValueError("math domain error");
  return power(x, y);
}
const power = real(Math.pow);

function listed(values: unknown): readonly number[] {
  const list = [...listOf(values)];
  checked(list);
  return list as number[]; // as has been seen
}

function gcd(...values: number[]): number {
  let a = 0;
  for (const value of values) {
    if (!Number.isInteger(value))
      throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
    let b = Math.abs(value);
    while (b !== 0) [a, b] = [b, a % b];
  }
  return a;
}

/** Falling product n · (n−1) · … of k factors. */
function falling(n: number, k: number): number {
  let result = 1;
  for (let i = 0; i < k; i++) result *= n - i;
  return result;
}

function comb(n: number, k: number): number {
  whole(n, "n");
  whole(k, "k");
  if (k > n) return 0;
  let result = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) result = (result * (n - i + 1)) / i;
  return Math.round(result);
}

function isqrt(n: number): number {
  const value = whole(n, "isqrt() argument", "must be nonnegative");
  let root = Math.floor(Math.sqrt(value));
  while (root * root > value) root -= 1;
  while ((root + 1) * (root + 1) <= value) root += 1;
  return root;
}

/** Shewchuk's exact sum: partial sums that do not overlap. */
function fsum(values: unknown): number {
  const list = listed(values);
  const special = list.filter((value) => !Number.isFinite(value));
  if (special.length > 0) {
    const add = (one: number, other: number) => one + other;
    if (Number.isNaN(special.filter((value) => !Number.isNaN(value)).reduce(add, 0)))
      throw new ValueError("-inf + inf in fsum");
    const sum = special.reduce(add);
    return sum;
  }
  let partials: number[] = [];
  for (const value of list) {
    let x = value;
    const next: number[] = [];
    for (const y of partials) {
      const [large, small] = Math.abs(x) < Math.abs(y) ? [y, x] : [x, y];
      const high = large + small;
      if (!Number.isFinite(high)) throw new OverflowError("intermediate overflow in fsum");
      const low = small - (high - large);
      if (low !== 0) next.push(low);
      x = high;
    }
    next.push(x);
    partials = next;
  }
  return partials.reduceRight((sum, part) => sum + part, 0);
}

function log(x: number, base?: number): number {
  checked(base === undefined ? [x] : [x, base]);
  const plain = real(Math.log, "domain");
  if (base === undefined) return plain(x);
  const [above, below] = [plain(x), plain(base)];
  if (below === 0) throw new ZeroDivisionError("float division by zero");
  return above / below;
}

export function makeMath(): Module {
  return {
    pi: Math.PI,
    e: Math.E,
    inf: Infinity,
    nan: Number.NaN,
    sqrt: real(Math.sqrt),
    floor: rounded(Math.floor),
    ceil: rounded(Math.ceil),
    trunc: rounded(Math.trunc),
    exp: real(Math.exp),
    log,
    log2: real(Math.log2, "domain"),
    log10: real(Math.log10, "domain"),
    pow,
    ...makeMore(real, checked),
    sin: real(Math.sin),
    cos: real(Math.cos),
    tan: real(Math.tan),
    hypot: real(Math.hypot),
    degrees: real((x = 0) => (x * 180) / Math.PI),
    radians: real((x = 0) => (x * Math.PI) / 180),
    isqrt,
    gcd,
    factorial: (n: number) =>
      falling(whole(n, "factorial()", "not defined for negative values"), n),
    comb,
    perm(n: number, k?: number | null): number {
      const [all, some] = [whole(n, "n"), whole(k ?? n, "k")];
      return some > all ? 0 : falling(all, some);
    },
    fsum,
    prod: (values: unknown, ...rest: unknown[]) =>
      listed(values).reduce(
        (a, b) => a * b,
        Number(optionalInC("prod", ["*", "start"], rest, 1)["start"] ?? 1),
      ),
    isclose(a: number, b: number, ...rest: unknown[]): boolean {
      const { rel_tol: relative = 1e-9, abs_tol: absolute = 0 } = optionalInC(
        "isclose",
        ["*", "rel_tol", "abs_tol"],
        rest,
        2,
      );
      checked([a, b, relative, absolute]);
      if (Number(relative) < 0 || Number(absolute) < 0)
        throw new ValueError("tolerances must be non-negative");
      if (a === b) return true;
      if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
      return (
        Math.abs(a - b) <=
        Math.max(Number(relative) * Math.max(Math.abs(a), Math.abs(b)), Number(absolute))
      );
    },
  };
}
