// All chance of a simulated run: one generator, drawn from in a fixed order. Whole numbers only, since functions
// such as Math.log may differ in their last bit from engine to engine.
import { MersenneTwister } from "../../base/mersenne-twister.ts";

export class Dice {
  private readonly generator: MersenneTwister;

  constructor(...key: readonly number[]) {
    this.generator = new MersenneTwister(key.map((word) => word >>> 0));
  }

  /** 32 bits. */
  bits(): number {
    return this.generator.next();
  }

  /** One of 0 … n−1. n is far below 2³², so what is uneven about it can't be seen. */
  below(n: number): number {
    return n <= 1 ? 0 : this.generator.next() % n;
  }

  /** From 1 to 2 ** `bits` − 1, small ones as likely as large ones are in a larger range. */
  spread(bits: number): number {
    const size = 1 << this.below(bits);
    return size + this.below(size);
  }
}

/**
 * Words for what a process of the run calls unpredictable, from the run's seed. Without a state of its own: a process
 * is made a thousand times a second, and most never ask. The mixing is that of MurmurHash3's last step.
 */
export function entropyOf(seed: number, pid: number): () => number {
  let count = 0;
  return () => {
    count += 1;
    return mixed(mixed(mixed(seed) ^ pid) ^ Math.imul(count, 0x9e3779b1));
  };
}

function mixed(word: number): number {
  let at = word >>> 0;
  at = Math.imul(at ^ (at >>> 16), 0x85ebca6b);
  at = Math.imul(at ^ (at >>> 13), 0xc2b2ae35);
  return (at ^ (at >>> 16)) >>> 0;
}
