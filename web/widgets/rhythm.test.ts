import { expect, test } from "vitest";
import { lane } from "./rhythm.ts";
import { CHAPTER_RHYTHMS, HERO } from "./rhythms.ts";

test("parts follow one another; gaps are left out", () => {
  expect(lane(1, 2, "▓40 _8 ▒30 ─2")).toEqual({
    row: 1,
    colour: 2,
    parts: [
      { kind: "run", x: 0, width: 40 },
      { kind: "wait", x: 48, width: 30 },
      { kind: "sleep", x: 78, width: 2 },
    ],
  });
});

test("a mistake in the notation is found", () => {
  expect(() => lane(0, 0, "▓40 x3")).toThrow("x3");
  expect(() => lane(0, 0, "▓")).toThrow("length");
});

test.each([["hero", HERO] as const, ...Object.entries(CHAPTER_RHYTHMS)])(
  "%s lies within its frame",
  (_, { width, rows, lanes, arrows }) => {
    for (const { row, parts } of lanes) {
      expect(row).toBeLessThan(rows);
      for (const part of parts) expect(part.x + part.width).toBeLessThanOrEqual(width);
    }
    for (const { from, to } of arrows) {
      expect(Math.max(from[0], to[0])).toBeLessThanOrEqual(width);
      expect(from[1]).not.toBe(to[1]);
    }
  },
);

test("there are ten chapters, each with a rhythm of its own", () => {
  const drawn = Object.values(CHAPTER_RHYTHMS).map((rhythm) => JSON.stringify(rhythm));
  expect(new Set(drawn).size).toBe(10);
});
