// The generator behind Python's random module, so that the same seed gives the same numbers here and there.
// M. Matsumoto and T. Nishimura, "Mersenne Twister", ACM TOMACS 8 (1998); seeding as their init_by_array.

const N = 624;
const M = 397;

export class MersenneTwister {
  private readonly words = new Uint32Array(N);
  private index = N;

  /** Seeds from 32-bit words, least significant first. An empty list counts as one zero. */
  constructor(key: readonly number[]) {
    this.seed(key);
  }

  seed(key: readonly number[]): void {
    const words = key.length === 0 ? [0] : key;
    const mt = this.words;
    mt[0] = 19650218;
    for (let i = 1; i < N; i++) mt[i] = Math.imul(1812433253, this.mixed(i)) + i;
    let i = 1;
    let j = 0;
    for (let k = Math.max(N, words.length); k > 0; k--) {
      mt[i] = (this.at(i) ^ Math.imul(this.mixed(i), 1664525)) + (words[j] ?? 0) + j;
      i = this.following(i);
      j = (j + 1) % words.length;
    }
    for (let k = N - 1; k > 0; k--) {
      mt[i] = (this.at(i) ^ Math.imul(this.mixed(i), 1566083941)) - i;
      i = this.following(i);
    }
    mt[0] = 0x80000000;
    this.index = N;
  }

  /** The next 32 bits. */
  next(): number {
    if (this.index >= N) this.refill();
    let y = this.at(this.index++);
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** A fraction in [0, 1) with 53 random bits. */
  fraction(): number {
    const a = this.next() >>> 5;
    return (a * 67108864 + (this.next() >>> 6)) / 9007199254740992;
  }

  /** All that it is: its words, and how many of them were used up. */
  state(): number[] {
    return [...this.words, this.index];
  }

  /** Goes on from what {@link state} said. */
  restore(state: readonly number[]): void {
    this.words.set(state.slice(0, N));
    this.index = state[N] ?? N;
  }

  private at(i: number): number {
    return this.words[i] ?? 0;
  }

  private mixed(i: number): number {
    const before = this.at(i - 1);
    return before ^ (before >>> 30);
  }

  /** The seeding runs over places 1 … N−1, carrying the last one into place 0. */
  private following(i: number): number {
    if (i + 1 < N) return i + 1;
    this.words[0] = this.at(N - 1);
    return 1;
  }

  private refill(): void {
    const mt = this.words;
    for (let i = 0; i < N; i++) {
      const y = (this.at(i) & 0x80000000) | (this.at((i + 1) % N) & 0x7fffffff);
      mt[i] = this.at((i + M) % N) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.index = 0;
  }
}
