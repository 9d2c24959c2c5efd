// The lanes as an SVG file of their own: all lanes, the whole run. Page side; no DOM.
import type { CssPixels, Seconds } from "../base/units.ts";
import type { LaneModel } from "./lane-model.ts";
import { drawLanes } from "./picture/draw-lanes.ts";
import type { PictureWords } from "./picture/frame.ts";
import { layOut } from "./picture/layout.ts";
import { LIGHT } from "./picture/palettes.ts";
import type { Palette } from "./picture/pen.ts";
import { SvgPen } from "./picture/svg-pen.ts";
import { scaleBetween } from "./picture/time-scale.ts";

export interface SvgOptions {
  readonly title: string;
  readonly words: PictureWords;
  /** 1200 if left out. */
  readonly width?: CssPixels;
  /** On paper if left out. */
  readonly palette?: Palette;
}

/** More than any picture needs: so every lane gets all the height that it can use. */
const ENOUGH: CssPixels = 1e7;

/** The text of the file. `end` is how far the run came. */
export function exportSvg(model: LaneModel, end: Seconds, options: SvgOptions): string {
  const { title, words, width = 1200, palette = LIGHT } = options;
  const height = layOut(model, width, ENOUGH, 0).contentHeight;
  const layout = layOut(model, width, height, 0);
  const scale = scaleBetween(0, Math.max(end, 1e-6), layout.headerWidth + 30, width - 56);
  const pen = new SvgPen(palette);
  drawLanes(pen, { model, layout, scale, palette, words, now: end });
  return pen.document(width, height, title);
}
