// The pen that writes SVG. Nothing measures text here, so widths are estimated from its letters. No DOM.
import type { CssPixels } from "../../base/units.ts";
import type { Box, Curve, Line, Palette, Pen, Stroke, TextStyle } from "./pen.ts";

const STRIPES: CssPixels = 9;

export class SvgPen implements Pen {
  private readonly parts: string[] = [];
  private readonly definitions: string[] = [];
  private readonly hatches = new Map<string, string>();
  private clips = 0;

  constructor(private readonly palette: Palette) {}

  /** The whole picture, as a file of its own. */
  document(width: CssPixels, height: CssPixels, title: string): string {
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" role="img">`,
      `<title>${escaped(title)}</title>`,
      `<defs>${this.definitions.join("")}</defs>`,
      ...this.parts,
      "</svg>",
      "",
    ].join("\n");
  }

  box(box: Box, colour: string, alpha = 1): void {
    this.rect(box, `fill="${colour}"${opacity(alpha)}`);
  }

  frame({ x, y, width, height, radius = 0 }: Box, colour: string, alpha = 1): void {
    const inner: Box = {
      x: x + 0.5,
      y: y + 0.5,
      width: Math.max(0, width - 1),
      height: Math.max(0, height - 1),
      radius: Math.max(0, radius - 0.5),
    };
    this.rect(inner, `fill="none" stroke="${colour}"${opacity(alpha)}`);
  }

  hatch(box: Box, colour: string): void {
    this.box(box, colour, 0.09);
    this.rect(box, `fill="url(#${this.hatchOf(colour)})"${opacity(0.36)}`);
    this.frame(box, colour, 0.6);
  }

  line(
    [x1, y1, x2, y2]: Line,
    width: CssPixels,
    colour: string,
    alpha = 1,
    stroke: Stroke = "solid",
  ): void {
    const paint = stroked(width, colour, alpha, stroke);
    this.parts.push(`<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" ${paint}/>`);
  }

  curve(
    [x1, y1, ...rest]: Curve,
    width: CssPixels,
    colour: string,
    alpha = 1,
    stroke: Stroke = "solid",
  ): void {
    const paint = stroked(width, colour, alpha, stroke);
    this.parts.push(`<path d="M${n(x1)} ${n(y1)}C${rest.map(n).join(" ")}" fill="none" ${paint}/>`);
  }

  dot(x: CssPixels, y: CssPixels, radius: CssPixels, colour: string): void {
    this.parts.push(`<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${colour}"/>`);
  }

  text(text: string, x: CssPixels, y: CssPixels, style: TextStyle): void {
    const { size, font, bold, colour, align, rim } = style;
    const anchor =
      align === "centre" ? ` text-anchor="middle"` : align === "right" ? ` text-anchor="end"` : "";
    const edge =
      rim === undefined
        ? ""
        : ` stroke="${rim}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
    const family = font === "text" ? this.palette.fontText : this.palette.fontMono;
    const weight = bold ? ` font-weight="600"` : "";
    this.parts.push(
      `<text x="${n(x)}" y="${n(y)}" font-family="${escaped(family)}" font-size="${size}"${weight}${anchor} fill="${colour}"${edge}>${escaped(text)}</text>`,
    );
  }

  measure(text: string, { size, font }: TextStyle): CssPixels {
    let width = 0;
    // Letters of East Asian scripts are as wide as they are high.
    for (const letter of text) width += letter > "\u2E7F" ? 1 : font === "mono" ? 0.61 : 0.55;
    return width * size;
  }

  clipped({ x, y, width, height }: Box, draw: () => void): void {
    const id = `clip-${this.clips}`;
    this.clips += 1;
    this.definitions.push(
      `<clipPath id="${id}"><rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"/></clipPath>`,
    );
    this.parts.push(`<g clip-path="url(#${id})">`);
    draw();
    this.parts.push("</g>");
  }

  private rect({ x, y, width, height, radius = 0 }: Box, paint: string): void {
    const corners = radius > 0 ? ` rx="${n(Math.min(radius, width / 2, height / 2))}"` : "";
    this.parts.push(
      `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${corners} ${paint}/>`,
    );
  }

  private hatchOf(colour: string): string {
    const known = this.hatches.get(colour);
    if (known !== undefined) return known;
    const id = `hatch-${this.hatches.size}`;
    this.hatches.set(colour, id);
    const size = STRIPES;
    const stripes = [-size, 0, size]
      .map((shift) => `M${shift - 2} ${size + 2}L${shift + size + 2} -2`)
      .join("");
    this.definitions.push(
      `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">` +
        `<path d="${stripes}" stroke="${colour}" stroke-width="${n(size * 0.24)}"/></pattern>`,
    );
    return id;
  }
}

/** A length with two decimals at most. */
function n(length: CssPixels): string {
  return String(Math.round(length * 100) / 100);
}

function opacity(alpha: number): string {
  return alpha === 1 ? "" : ` opacity="${alpha}"`;
}

function stroked(width: CssPixels, colour: string, alpha: number, stroke: Stroke): string {
  const dashes =
    stroke === "solid"
      ? ""
      : stroke === "dotted"
        ? ` stroke-linecap="round" stroke-dasharray="0.01 ${n(width * 1.9)}"`
        : stroke === "rungs"
          ? ` stroke-dasharray="1.25 4.75"`
          : ` stroke-dasharray="5 4"`;
  return `stroke="${colour}" stroke-width="${n(width)}"${dashes}${opacity(alpha)}`;
}

/** What XML can't hold: control characters, lone halves of pairs, and two that are no characters. */
const UNSPEAKABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Text for XML. */
function escaped(text: string): string {
  return text
    .replaceAll(UNSPEAKABLE, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
