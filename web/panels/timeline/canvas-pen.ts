// The pen that draws on a canvas, sharp on every screen. Page side.
import { present } from "../../base/assert.ts";
import type { CssPixels } from "../../base/units.ts";
import type { Box, Curve, Line, Palette, Pen, Stroke, TextStyle } from "../../trace/picture/pen.ts";

const STRIPES: CssPixels = 9;
/** Measured texts are remembered up to this many. */
const REMEMBERED = 4000;

export class CanvasPen implements Pen {
  private readonly context: CanvasRenderingContext2D;
  private readonly stripes = new Map<string, CanvasPattern>();
  private readonly widths = new Map<string, CssPixels>();
  private ratio = 1;
  private font = "";

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private palette: Palette,
  ) {
    this.context = present(canvas.getContext("2d", { alpha: false }), "2d context");
  }

  /** Colours or fonts have changed. */
  restyle(palette: Palette): void {
    this.palette = palette;
    this.stripes.clear();
    this.widths.clear();
    this.font = "";
  }

  /** Makes the canvas this large, if it is not; call before each drawing. */
  prepare(width: CssPixels, height: CssPixels, ratio: number): void {
    const { canvas, context } = this;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== across || canvas.height !== down) {
      canvas.width = across;
      canvas.height = down;
    }
    if (ratio !== this.ratio) this.stripes.clear();
    this.ratio = ratio;
    this.font = "";
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.globalAlpha = 1;
  }

  box({ x, y, width, height, radius = 0 }: Box, colour: string, alpha = 1): void {
    const { context } = this;
    context.fillStyle = colour;
    context.globalAlpha = alpha;
    if (radius < 1) return context.fillRect(x, y, width, height);
    context.beginPath();
    context.roundRect(x, y, width, height, radius);
    context.fill();
  }

  frame({ x, y, width, height, radius = 0 }: Box, colour: string, alpha = 1): void {
    const { context } = this;
    this.style(1, colour, alpha, "solid");
    context.beginPath();
    const inner = Math.max(0, radius - 0.5);
    context.roundRect(x + 0.5, y + 0.5, Math.max(0, width - 1), Math.max(0, height - 1), inner);
    context.stroke();
  }

  hatch(box: Box, colour: string, origin: CssPixels): void {
    this.box(box, colour, 0.09);
    if (box.width > 2) {
      const { context } = this;
      const pattern = this.stripesOf(colour);
      const scale = STRIPES / Math.round(STRIPES * this.ratio);
      pattern.setTransform(
        new DOMMatrix().translate(origin % STRIPES, box.y % STRIPES).scale(scale),
      );
      context.fillStyle = pattern;
      context.globalAlpha = 0.36;
      context.beginPath();
      context.roundRect(box.x, box.y, box.width, box.height, box.radius ?? 0);
      context.fill();
    }
    this.frame(box, colour, 0.6);
  }

  line(
    [x1, y1, x2, y2]: Line,
    width: CssPixels,
    colour: string,
    alpha = 1,
    stroke: Stroke = "solid",
  ): void {
    const { context } = this;
    this.style(width, colour, alpha, stroke);
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }

  curve(
    [x1, y1, cx1, cy1, cx2, cy2, x2, y2]: Curve,
    width: CssPixels,
    colour: string,
    alpha = 1,
    stroke: Stroke = "solid",
  ): void {
    const { context } = this;
    this.style(width, colour, alpha, stroke);
    context.beginPath();
    context.moveTo(x1, y1);
    context.bezierCurveTo(cx1, cy1, cx2, cy2, x2, y2);
    context.stroke();
  }

  dot(x: CssPixels, y: CssPixels, radius: CssPixels, colour: string): void {
    const { context } = this;
    context.fillStyle = colour;
    context.globalAlpha = 1;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }

  text(text: string, x: CssPixels, y: CssPixels, style: TextStyle): void {
    const { context } = this;
    this.useFont(this.fontOf(style));
    context.globalAlpha = 1;
    context.textAlign = style.align === "centre" ? "center" : (style.align ?? "left");
    if (style.rim !== undefined) {
      this.style(3, style.rim, 0.9, "solid");
      context.lineJoin = "round";
      context.strokeText(text, x, y);
      context.globalAlpha = 1;
    }
    context.fillStyle = style.colour;
    context.fillText(text, x, y);
  }

  measure(text: string, style: TextStyle): CssPixels {
    const font = this.fontOf(style);
    const key = `${font}|${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    this.useFont(font);
    const { width } = this.context.measureText(text);
    if (this.widths.size >= REMEMBERED) this.widths.clear();
    this.widths.set(key, width);
    return width;
  }

  clipped({ x, y, width, height }: Box, draw: () => void): void {
    const { context } = this;
    context.save();
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
    draw();
    context.restore();
    // `restore` brings back an older font.
    this.font = "";
  }

  private style(width: CssPixels, colour: string, alpha: number, stroke: Stroke): void {
    const { context } = this;
    context.strokeStyle = colour;
    context.globalAlpha = alpha;
    context.lineWidth = width;
    context.lineCap = stroke === "dotted" ? "round" : "butt";
    context.setLineDash(dashesOf(stroke, width));
  }

  private fontOf({ size, font, bold }: TextStyle): string {
    const { fontText, fontMono } = this.palette;
    return `${bold ? "600 " : ""}${size}px ${font === "text" ? fontText : fontMono}`;
  }

  /** Setting a font is slow, even to the same. */
  private useFont(font: string): void {
    if (font === this.font) return;
    this.context.font = font;
    this.font = font;
  }

  private stripesOf(colour: string): CanvasPattern {
    const known = this.stripes.get(colour);
    if (known) return known;
    const tile = document.createElement("canvas");
    const size = Math.round(STRIPES * this.ratio);
    tile.width = size;
    tile.height = size;
    const context = present(tile.getContext("2d"), "2d context");
    context.strokeStyle = colour;
    context.lineWidth = size * 0.24;
    context.beginPath();
    for (const shift of [-size, 0, size]) {
      context.moveTo(shift - 2, size + 2);
      context.lineTo(shift + size + 2, -2);
    }
    context.stroke();
    const pattern = present(context.createPattern(tile, "repeat"), "pattern");
    this.stripes.set(colour, pattern);
    return pattern;
  }
}

function dashesOf(stroke: Stroke, width: CssPixels): number[] {
  switch (stroke) {
    case "solid":
      return [];
    case "dotted":
      return [0.01, width * 1.9];
    case "dashed":
      return [5, 4];
    case "rungs":
      return [1.25, 4.75];
  }
}
