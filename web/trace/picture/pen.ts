// What the lanes are drawn with. One drawing, two pens: canvas on the page, SVG in an export, so
// that both show the same. All lengths are CSS pixels, all colours CSS colours. Page side; no DOM.
import type { CssPixels } from "../../base/units.ts";

/** Colours and fonts of the page, or of an export. */
export interface Palette {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly accent: string;
  /** Nine: the main process's ink, then the eight colours. */
  readonly lanes: readonly string[];
  readonly fontText: string;
  readonly fontMono: string;
}

export interface TextStyle {
  readonly size: CssPixels;
  readonly font: "text" | "mono";
  readonly bold?: boolean;
  readonly colour: string;
  /** Which part of the text is at x; `left` if left out. */
  readonly align?: "left" | "centre" | "right";
  /** A rim in this colour keeps the text readable where it crosses lines. */
  readonly rim?: string;
}

/** How a line is broken: not at all, into round dots, into dashes, into rungs across it. */
export type Stroke = "solid" | "dotted" | "dashed" | "rungs";

/** A box with corners of this radius; square ones if left out. */
export interface Box {
  readonly x: CssPixels;
  readonly y: CssPixels;
  readonly width: CssPixels;
  readonly height: CssPixels;
  readonly radius?: CssPixels;
}

/** A straight line: x, y of both its ends. */
export type Line = readonly [CssPixels, CssPixels, CssPixels, CssPixels];

/** A cubic curve: x, y of its start, of both handles, of its end. */
export type Curve = readonly [...Line, ...Line];

/** `alpha` is 1 wherever it is left out. */
export interface Pen {
  box(box: Box, colour: string, alpha?: number): void;
  /** An outlined box; the line of one pixel lies within. */
  frame(box: Box, colour: string, alpha?: number): void;
  /** A box of slanted stripes. The stripes hang on `origin`, so that they move with what is panned. */
  hatch(box: Box, colour: string, origin: CssPixels): void;
  line(line: Line, width: CssPixels, colour: string, alpha?: number, stroke?: Stroke): void;
  curve(curve: Curve, width: CssPixels, colour: string, alpha?: number, stroke?: Stroke): void;
  dot(x: CssPixels, y: CssPixels, radius: CssPixels, colour: string): void;
  /** `y` is the baseline. */
  text(text: string, x: CssPixels, y: CssPixels, style: TextStyle): void;
  measure(text: string, style: TextStyle): CssPixels;
  /** What `draw` draws shows inside this box only. */
  clipped(box: Box, draw: () => void): void;
}

/** `text`, or as much of its beginning as fits into `room`, with an ellipsis; "" when not even that fits. */
export function fitted(pen: Pen, text: string, room: CssPixels, style: TextStyle): string {
  return cut(pen, text, room, style, (letters, count) => `${letters.slice(0, count).join("")}…`);
}

/** As {@link fitted}, but with the number at its end, by which such names are told apart: `ThreadPool…-0_3`. */
export function fittedName(pen: Pen, name: string, room: CssPixels, style: TextStyle): string {
  const number = /[-_]?[\d_]*\d$/.exec(name)?.[0] ?? "";
  const cutAt = (letters: readonly string[], count: number) =>
    `${letters.slice(0, Math.min(count, letters.length - number.length)).join("")}…${number}`;
  return cut(pen, name, room, style, cutAt);
}

function cut(
  pen: Pen,
  text: string,
  room: CssPixels,
  style: TextStyle,
  part: (letters: readonly string[], count: number) => string,
): string {
  if (pen.measure(text, style) <= room) return text;
  const letters = [...text];
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (pen.measure(part(letters, middle), style) <= room) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? "" : part(letters, low);
}
