// Code stays legible where lines are marked: 4.5:1 on every process's ground and on the pen's.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { present } from "../../base/assert.ts";

const tokens = readFileSync("web/site/styles/tokens.css", "utf8");
const editorStyle = readFileSync("web/panels/editor/editor.module.css", "utf8");

type Colour = readonly [red: number, green: number, blue: number];

const themes = { light: blockOf(":root {"), dark: blockOf(':root[data-theme="dark"] {') };

function blockOf(selector: string): string {
  const start = tokens.indexOf(selector);
  return tokens.slice(start, tokens.indexOf("}", start));
}

function colourIn(theme: string, name: string): Colour {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`, "i").exec(theme)?.[1];
  const value = Number.parseInt(present(hex, `--${name}`), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** A share that the editor's style sheet says, found by the text before it. */
function shareAfter(text: string): number {
  const at = editorStyle.indexOf(text);
  return Number.parseInt(editorStyle.slice(at + text.length), 10) / 100;
}

function mix(over: Colour, share: number, ground: Colour): Colour {
  const part = (i: 0 | 1 | 2) => over[i] * share + ground[i] * (1 - share);
  return [part(0), part(1), part(2)];
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number]; // a map of three is three
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

// The comment's colour is --ink-2 here, and so is the line's number.
const written = ["ink", "ink-2", "code-keyword", "code-string", "code-number", "code-function"];

describe.each(Object.entries(themes))("%s", (_name, theme) => {
  const raised = colourIn(theme, "raised");
  const usual = shareAfter("var(--tint, ");
  const main = shareAfter("--tint: ");
  const pen = shareAfter("color-mix(in srgb, var(--accent) ");
  const lanes = [1, 2, 3, 4, 5, 6, 7, 8].map((lane): [string, Colour] => [
    `the ground of process ${lane}`,
    mix(colourIn(theme, `lane-${lane}`), usual, raised),
  ]);
  const grounds: [string, Colour][] = [
    ["plain ground", raised],
    ["the ground of the main process", mix(colourIn(theme, "lane-0"), main, raised)],
    ["the pen", mix(colourIn(theme, "accent"), pen, raised)],
    ...lanes,
  ];

  test.each(grounds)("code is legible on %s", (_where, ground) => {
    for (const name of written) {
      expect(contrast(colourIn(theme, name), ground), name).toBeGreaterThanOrEqual(4.5);
    }
  });
});
