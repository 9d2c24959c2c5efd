import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatTime, scaleBetween, ticks, tickStep, timeAt, xOf } from "./time-scale.ts";

test.each([
  [8.1, ["0 s", "1 s", "2 s", "3 s", "4 s", "5 s", "6 s", "7 s", "8 s"]],
  [
    1,
    [
      "0.0 s",
      "0.1 s",
      "0.2 s",
      "0.3 s",
      "0.4 s",
      "0.5 s",
      "0.6 s",
      "0.7 s",
      "0.8 s",
      "0.9 s",
      "1.0 s",
    ].map((label) => (label === "0.0 s" ? "0 s" : label)),
  ],
  [
    0.02,
    ["0 ms", "2 ms", "4 ms", "6 ms", "8 ms", "10 ms", "12 ms", "14 ms", "16 ms", "18 ms", "20 ms"],
  ],
  [7e-6, ["0 µs", "1 µs", "2 µs", "3 µs", "4 µs", "5 µs", "6 µs", "7 µs"]],
  [
    600,
    [
      "0 min",
      "1 min",
      "2 min",
      "3 min",
      "4 min",
      "5 min",
      "6 min",
      "7 min",
      "8 min",
      "9 min",
      "10 min",
    ],
  ],
  [86_400, ["0 h", "3 h", "6 h", "9 h", "12 h", "15 h", "18 h", "21 h", "24 h"]],
])("ticks of a run of %s s", (end, labels) => {
  expect(ticks(scaleBetween(0, end, 0, 900), 0, 901, 84).map(({ label }) => label)).toEqual(labels);
});

test("steps are such as people count in", () => {
  expect([0.0003, 0.07, 0.9, 3, 7, 12, 40, 100, 4000, 1e5].map(tickStep)).toEqual([
    0.0005, 0.1, 1, 5, 10, 15, 60, 120, 7200, 172_800,
  ]);
});

test("ticks are apart, in view, and never many", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-4, max: 1e7, noNaN: true }),
      fc.double({ min: -1e4, max: 200, noNaN: true }),
      (perSecond, zero) => {
        const made = ticks({ zero, perSecond }, 100, 1000, 80);
        expect(made.length).toBeLessThanOrEqual(12);
        made.forEach((tick, i) => {
          expect(tick.x).toBeGreaterThanOrEqual(Math.min(99.9, zero - 1e-6));
          expect(tick.x).toBeLessThanOrEqual(1000.1);
          if (i > 0) expect(tick.x - (made[i - 1]?.x ?? 0)).toBeGreaterThan(79.9);
        });
      },
    ),
  );
});

test("seconds to pixels and back", () => {
  const scale = scaleBetween(2, 6, 100, 500);
  expect(scale).toEqual({ zero: -100, perSecond: 100 });
  expect(timeAt(scale, xOf(scale, 3.25))).toBeCloseTo(3.25);
});

test("a time is as exact as asked for", () => {
  expect(formatTime(5.5532, 0.01, 8)).toBe("5.55 s");
  expect(formatTime(5.5532, 0.0001, 8)).toBe("5.5532 s");
  expect(formatTime(0.0123, 0.0001, 0.05)).toBe("12.3 ms");
  expect(formatTime(5.53e-6, 1e-8, 8e-6)).toBe("5.53 µs");
});
