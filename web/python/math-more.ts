// The rest of the math module: angles, signs, distances, and what kind of number something is.
// Python: library/math.rst
import { ValueError } from "./builtins/exceptions.ts";
import { typeName } from "./builtins/text.ts";
import { listOf } from "./multiprocessing/pool/pool-arguments.ts";

type Real = (...x: number[]) => number;

function whole(value: unknown): number {
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
}

function common(a: number, b: number): number {
  return b === 0 ? a : common(b, a % b);
}

function lcm(...values: unknown[]): number {
  return values
    .map((value) => Math.abs(whole(value)))
    .reduce((a, b) => (a === 0 || b === 0 ? 0 : (a / common(a, b)) * b), 1);
}

/** `real` and `checked` are math's own ways to refuse arguments. */
export function makeMore(
  real: (compute: Real, whenInfinite?: "domain" | "range") => Real,
  checked: (values: readonly unknown[]) => void,
) {
  const asked =
    (holds: (x: number) => boolean) =>
    (x: number): boolean => {
      checked([x]);
      return holds(Number(x));
    };

  function dist(p: unknown, q: unknown): number {
    const [from, to] = [listOf(p), listOf(q)];
    checked([...from, ...to]);
    if (from.length !== to.length)
      throw new ValueError("both points must have the same number of dimensions");
    return Math.hypot(...from.map((at, axis) => Number(at) - Number(to[axis])));
  }

  return {
    tau: 2 * Math.PI,
    asin: real(Math.asin),
    acos: real(Math.acos),
    atan: real(Math.atan),
    atan2: real(Math.atan2),
    sinh: real(Math.sinh),
    cosh: real(Math.cosh),
    tanh: real(Math.tanh),
    log1p: real(Math.log1p, "domain"),
    expm1: real(Math.expm1),
    cbrt: real(Math.cbrt),
    fabs: real(Math.abs),
    fmod: real((x = 0, y = 0) => (Number.isFinite(x) && Math.abs(y) === Infinity ? x : x % y)),
    copysign: real((x = 0, y = 0) => {
      const isNegative = y < 0 || Object.is(y, -0);
      return isNegative ? -Math.abs(x) : Math.abs(x);
    }),
    isnan: asked(Number.isNaN),
    isinf: asked((x) => Math.abs(x) === Infinity),
    isfinite: asked(Number.isFinite),
    lcm,
    dist,
  };
}
