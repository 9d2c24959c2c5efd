// The notation of the little lane pictures: what a lane does, left to right, each part with its length.
//
//   "▓40 ─20 ▒30 _8 ▓40"    ▓ running  ─ sleeping  ▒ waiting  _ nothing
//                            □ a box of its own memory  ░ memory that is shared
import { assert, present } from "../base/assert.ts";
import type { CssPixels } from "../base/units.ts";

export type PartKind = "run" | "sleep" | "wait" | "gap" | "box" | "shared";

export interface Part {
  readonly kind: PartKind;
  readonly x: CssPixels;
  readonly width: CssPixels;
}

export interface PictureLane {
  /** 0 … 8, as in the timeline. */
  readonly colour: number;
  /** Place from the top, in lanes; may be left empty between two. */
  readonly row: number;
  readonly parts: readonly Part[];
}

/** A curve from lane to lane. Starts fall to the right, joins rise to the right, messages go either way. */
export interface PictureArrow {
  readonly kind: "start" | "join" | "message";
  readonly colour: number;
  readonly from: readonly [x: CssPixels, row: number];
  readonly to: readonly [x: CssPixels, row: number];
}

export interface Rhythm {
  readonly width: CssPixels;
  readonly rows: number;
  readonly lanes: readonly PictureLane[];
  readonly arrows: readonly PictureArrow[];
}

const KINDS: ReadonlyMap<string, PartKind> = new Map([
  ["▓", "run"],
  ["─", "sleep"],
  ["▒", "wait"],
  ["_", "gap"],
  ["□", "box"],
  ["░", "shared"],
]);

/** A lane from its notation. */
export function lane(row: number, colour: number, notation: string): PictureLane {
  let x = 0;
  const parts = notation.split(" ").map((word) => {
    const kind = present(KINDS.get(word.charAt(0)), `part of a rhythm: ${word}`);
    const width = Number(word.slice(1));
    assert(width > 0, `length of ${word}`);
    const part = { kind, x, width };
    x += width;
    return part;
  });
  return { row, colour, parts: parts.filter(({ kind }) => kind !== "gap") };
}
