// Smooth noise that is the same every time: a value for each point of a plane, made of a table of dice.
import { MersenneTwister } from "../../base/mersenne-twister.ts";

export type Noise = (x: number, y: number) => number;

const SIZE = 256;

/** Values from 0 to 1 that change over about one unit of length. */
export function smoothNoise(seed: number): Noise {
  const dice = new MersenneTwister([seed]);
  const table = Float64Array.from({ length: SIZE * SIZE }, () => dice.next() / 2 ** 32);
  const corner = (x: number, y: number) => table[(y & (SIZE - 1)) * SIZE + (x & (SIZE - 1))] ?? 0;
  return (x, y) => {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const across = ease(x - left);
    const down = ease(y - top);
    return mix(
      mix(corner(left, top), corner(left + 1, top), across),
      mix(corner(left, top + 1), corner(left + 1, top + 1), across),
      down,
    );
  };
}

/** Noise over noise, each twice as fine and half as strong. */
export function layers(noise: Noise, count: number): Noise {
  return (x, y) => {
    let sum = 0;
    let whole = 0;
    for (let layer = 0, strength = 1; layer < count; layer++, strength /= 2) {
      sum += noise(x * 2 ** layer, y * 2 ** layer) * strength;
      whole += strength;
    }
    return sum / whole;
  };
}

export const mix = (from: number, to: number, part: number): number => from + (to - from) * part;

const ease = (part: number): number => part * part * (3 - 2 * part);
