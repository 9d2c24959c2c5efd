// SHA-512, at once: what the platform offers answers later. Its constants are digits of roots of the first primes.
// FIPS 180-4, Secure Hash Standard

const WORD = (1n << 64n) - 1n;
const ROUNDS = 80;
const BLOCK = 128;
const LENGTH_BYTES = 16;

function firstPrimes(count: number): bigint[] {
  const primes: bigint[] = [];
  for (let n = 2n; primes.length < count; n++)
    if (primes.every((prime) => n % prime !== 0n)) primes.push(n);
  return primes;
}

/** The largest whole number whose power `degree` is not above `value`, by Newton's method. */
function root(value: bigint, degree: bigint): bigint {
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / Number(degree)));
  for (;;) {
    const next = ((degree - 1n) * guess + value / guess ** (degree - 1n)) / degree;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** The first 64 binary digits behind the point of a root of each prime. */
const digits = (primes: readonly bigint[], degree: bigint): bigint[] =>
  primes.map((prime) => root(prime << (64n * degree), degree) & WORD);

const rotated = (word: bigint, by: bigint): bigint => ((word >> by) | (word << (64n - by))) & WORD;

/** The message, a bit that is set, zeros, and the number of its bits. */
function padded(message: Uint8Array): DataView {
  const blocks = Math.ceil((message.length + 1 + LENGTH_BYTES) / BLOCK);
  const bytes = new Uint8Array(blocks * BLOCK);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  return view;
}

/** The 80 words that a block of 16 becomes. */
function schedule(view: DataView, at: number): bigint[] {
  const words = Array.from({ length: 16 }, (_, index) => view.getBigUint64(at + index * 8));
  for (let i = 16; i < ROUNDS; i++) {
    const [a = 0n, b = 0n, c = 0n, d = 0n] = [
      words[i - 16],
      words[i - 15],
      words[i - 7],
      words[i - 2],
    ];
    const low = rotated(b, 1n) ^ rotated(b, 8n) ^ (b >> 7n);
    const high = rotated(d, 19n) ^ rotated(d, 61n) ^ (d >> 6n);
    words.push((a + low + c + high) & WORD);
  }
  return words;
}

export function sha512(message: Uint8Array): Uint8Array {
  const primes = firstPrimes(ROUNDS);
  const constants = digits(primes, 3n);
  let state = digits(primes.slice(0, 8), 2n);
  const view = padded(message);
  for (let at = 0; at < view.byteLength; at += BLOCK) {
    let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
    for (const [round, word] of schedule(view, at).entries()) {
      const high = rotated(e, 14n) ^ rotated(e, 18n) ^ rotated(e, 41n);
      const chosen = (e & f) ^ (~e & g);
      const one = h + high + chosen + (constants[round] ?? 0n) + word;
      const low = rotated(a, 28n) ^ rotated(a, 34n) ^ rotated(a, 39n);
      const most = (a & b) ^ (a & c) ^ (b & c);
      [h, g, f, e, d, c, b] = [g, f, e, (d + one) & WORD, c, b, a];
      a = (one + low + most) & WORD;
    }
    const mixed = [a, b, c, d, e, f, g, h];
    state = state.map((word, index) => (word + (mixed[index] ?? 0n)) & WORD);
  }
  const result = new DataView(new ArrayBuffer(64));
  for (const [index, word] of state.entries()) result.setBigUint64(index * 8, word);
  return new Uint8Array(result.buffer);
}
