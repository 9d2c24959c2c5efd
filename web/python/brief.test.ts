import { expect, it } from "vitest";
import { brief } from "./brief.ts";
import { repr } from "./builtins/text.ts";

const many = Array.from({ length: 5000 }, (_, i) => i);

it.each<readonly [string, unknown]>([
  ["a list", many],
  ["numbers of one type", new Float64Array(many)],
  ["a text", "x".repeat(5000)],
  ["a Map", new Map(many.map((n) => [n, n]))],
  ["a Set", new Set(many)],
  ["a list of lists", [many, many]],
  ["lists of a large list each", many.map(() => [new Float64Array(many)])],
  ["short lists of short lists", many.map(() => [many.slice(0, 90), many.slice(0, 90)])],
])("%s begins as the whole does", (_, value) => {
  const short = repr(brief(value));
  expect(repr(value).slice(0, 200)).toBe(short.slice(0, 200));
  expect(short.length).toBeLessThan(2000);
});

it("leaves small values as they are, circles too", () => {
  const circle: unknown[] = [1];
  circle.push(circle);
  for (const value of [circle, "text", null, new Map([[1, 2]])]) expect(brief(value)).toBe(value);
});
