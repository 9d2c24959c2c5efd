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
