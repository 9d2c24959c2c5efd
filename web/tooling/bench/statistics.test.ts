// What the benchmark tables are made with.
import { expect, test } from "vitest";
import { digits, geometricMean, median, table } from "./statistics.ts";

test("the median is the middle, whatever the order", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});

test("the geometric mean of a ratio and its inverse is 1", () => {
  expect(geometricMean([4, 0.25])).toBeCloseTo(1);
  expect(geometricMean([2, 8])).toBeCloseTo(4);
});

test("numbers are shown with three digits", () => {
  expect([0.012345, 1.5, 1234.5, Number.NaN].map(digits)).toEqual(["0.0123", "1.5", "1230", "–"]);
});

test("a table is Markdown with numbers to the right", () => {
  expect(
    table([
      ["a", "b"],
      ["x", "1"],
    ]),
  ).toBe("| a | b |\n| --- | ---: |\n| x | 1 |");
});
