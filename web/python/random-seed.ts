// What random.seed() makes of its argument: the words from which the generator starts, as CPython's version 2.
// Python: Lib/random.py, Random.seed; Modules/_randommodule.c, random_seed; Python/pyhash.c, _Py_HashDouble
import { sha512 } from "../base/sha512.ts";

/** 32-bit words of |seed|, least significant first. */
function wordsOf(seed: bigint): number[] {
  const words: number[] = [];
  for (let left = seed < 0n ? -seed : seed; left > 0n; left >>= 32n)
    words.push(Number(left & 0xffffffffn));
  return words;
}

/** The number that these bytes and their hash are, the first one being the most significant. */
function numberOf(bytes: Uint8Array): bigint {
  let number = 0n;
  for (const byte of [...bytes, ...sha512(bytes)]) number = (number << 8n) | BigInt(byte);
  return number;
}

/** Hashes of numbers are what is left of them divided by this prime. */
const BITS = 61n;
const MODULUS = (1n << BITS) - 1n;
const HASH_OF_INFINITY = 314159n;
/** A double is its mantissa times two to the power of its exponent less this. */
const BIAS = 1075n;

/** `hash(value)` of a float that is no whole number. */
function hashOf(value: number): bigint {
  const sign = value < 0 ? -1n : 1n;
  if (Math.abs(value) === Infinity) return sign * HASH_OF_INFINITY;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const fraction = bits & ((1n << 52n) - 1n);
  const exponent = bits >> 52n;
  const mantissa = exponent === 0n ? fraction : fraction | (1n << 52n);
  // Two to the power of 61 leaves 1: a negative exponent has one that is not.
  const power = ((exponent || 1n) - BIAS) % BITS;
  const hash = sign * ((mantissa << (power + BITS)) % MODULUS);
  return hash === -1n ? -2n : hash;
}

/** The hash of a text as Python 2 had it, which version 1 seeds with. */
function oldHash(characters: readonly number[]): bigint {
  const first = BigInt(characters[0] ?? 0) << 7n;
  const mixed = characters.reduce(
    (hash, code) => BigInt.asUintN(64, (1000003n * hash) ^ BigInt(code)),
    first,
  );
  return mixed ^ BigInt(characters.length);
}

/** Of a text or bytes, in the way of an earlier version. */
function oldKeyOf(seed: string | Uint8Array): number[] {
  return wordsOf(
    oldHash(
      typeof seed === "string" ? Array.from(seed, (one) => one.codePointAt(0) ?? 0) : [...seed],
    ),
  );
}

/** The generator's key for a seed; null for NaN, whose hash nobody can foretell. TypeError for what is no seed. */
export function keyOf(seed: unknown, version: unknown = 2): number[] | null {
  if (version === 1 && (typeof seed === "string" || seed instanceof Uint8Array))
    return oldKeyOf(seed);
  if (typeof seed === "bigint" || typeof seed === "boolean") return wordsOf(BigInt(seed));
  if (typeof seed === "string") return wordsOf(numberOf(new TextEncoder().encode(seed)));
  if (seed instanceof Uint8Array) return wordsOf(numberOf(seed));
  if (typeof seed !== "number")
    throw new TypeError(
      "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.",
    );
  if (Number.isInteger(seed)) return wordsOf(BigInt(seed));
  return Number.isNaN(seed) ? null : wordsOf(BigInt.asUintN(64, hashOf(seed)));
}
