// The math module over JavaScript's numbers: floats are the same, whole numbers are exact up to 2^53.
// Python: library/math.rst
import { OverflowError, ValueError } from "./builtins/exceptions.ts";
import { optional } from "./builtins/keywords.ts";
import { typeName } from "./builtins/text.ts";
import type { Module } from "./interpreter.ts";

type Real = (...x: number[]) => number;

function checked(values: readonly unknown[]): void {
  for (const value of values) {
    if (typeof value !== "number")
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
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  }
  if (value < 0) throw new ValueError(`${what} ${problem}`);
  return value;
}

function gcd(...values: number[]): number {
  let a = 0;
  for (const value of values) {
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
function fsum(values: Iterable<number>): number {
  let partials: number[] = [];
  for (const value of values) {
    let x = value;
    const next: number[] = [];
    for (const y of partials) {
      const [large, small] = Math.abs(x) < Math.abs(y) ? [y, x] : [x, y];
      const high = large + small;
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
  return base === undefined ? plain(x) : plain(x) / plain(base);
}

export function makeMath(): Module {
  return {
    pi: Math.PI,
    e: Math.E,
    inf: Infinity,
    nan: Number.NaN,
    sqrt: real(Math.sqrt),
    floor: real(Math.floor),
    ceil: real(Math.ceil),
    trunc: real(Math.trunc),
    exp: real(Math.exp),
    log,
    log2: real(Math.log2, "domain"),
    log10: real(Math.log10, "domain"),
    pow: real(Math.pow),
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
    perm: (n: number, k?: number) =>
      k !== undefined && k > n ? 0 : falling(whole(n, "n"), whole(k ?? n, "k")),
    fsum,
    prod: (values: Iterable<number>, ...rest: unknown[]) =>
      [...values].reduce((a, b) => a * b, Number(optional("prod", ["start"], rest)["start"] ?? 1)),
    isclose(a: number, b: number, ...rest: unknown[]): boolean {
      const { rel_tol: relative = 1e-9, abs_tol: absolute = 0 } = optional(
        "isclose",
        ["rel_tol", "abs_tol"],
        rest,
      );
      if (a === b) return true;
      if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
      return (
        Math.abs(a - b) <=
        Math.max(Number(relative) * Math.max(Math.abs(a), Math.abs(b)), Number(absolute))
      );
    },
  };
}
