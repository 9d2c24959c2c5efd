// Colours of the sample pictures, and mixing them.
import { mix } from "./noise.ts";

export type Colour = readonly [red: number, green: number, blue: number];

export function hex(text: string): Colour {
  const value = Number.parseInt(text.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export const blend = (from: Colour, to: Colour, part: number): Colour => [
  mix(from[0], to[0], part),
  mix(from[1], to[1], part),
  mix(from[2], to[2], part),
];

/** The colour at `part` (0 to 1) of a row of colours at equal distances. */
export function gradient(colours: readonly Colour[]): (part: number) => Colour {
  const last = colours.length - 1;
  return (part) => {
    const place = Math.min(1, Math.max(0, part)) * last;
    const index = Math.min(last - 1, Math.floor(place));
    const [from = BLACK, to = BLACK] = colours.slice(index, index + 2);
    return blend(from, to, place - index);
  };
}

const BLACK: Colour = [0, 0, 0];
