import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { timeAt, xOf } from "../../trace/picture/time-scale.ts";
import { Camera } from "./camera.ts";
import { approach, bounded, fit, horizonOf, rangeOf, revealing } from "./view.ts";

const range = { left: 100, right: 1100 };
const bounds = { range, horizon: 10 };

test("a fitted view lays the run between the margins", () => {
  const scale = fit(range, 10);
  expect([xOf(scale, 0), xOf(scale, 10)]).toEqual([100, 1100]);
});

test("a live picture has room ahead, and is never narrower than its first two seconds", () => {
  expect([horizonOf(0.01, true), horizonOf(10, true), horizonOf(10, false)]).toEqual([
    2, 11.200000000000001, 10,
  ]);
});

test("whatever is asked for, the run stays in view", () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(number, fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (zero, perSecond) => {
      const scale = bounded({ zero, perSecond }, range, 10);
      expect(timeAt(scale, range.left)).toBeGreaterThanOrEqual(-1e-6);
      expect(timeAt(scale, range.right)).toBeLessThanOrEqual(10 + 1e-6);
      expect(scale.perSecond).toBeLessThanOrEqual(1e7);
    }),
  );
});

test("revealing moves no more than it must", () => {
  const scale = { zero: -900, perSecond: 1000 };
  expect(revealing(scale, range, 1.5)).toBe(scale);
  for (const t of [0.2, 7]) {
    const moved = revealing(scale, range, t);
    expect(moved.perSecond).toBe(1000);
    expect(xOf(moved, t)).toBeGreaterThan(range.left);
    expect(xOf(moved, t)).toBeLessThan(range.right);
  }
});

test("a horizon is reached, and sooner the more time has passed", () => {
  expect(approach(2, 10, 140)).toBeGreaterThan(approach(2, 10, 70));
  let horizon = 2;
  for (let frame = 0; frame < 60; frame += 1) horizon = approach(horizon, 10, 16);
  expect(horizon).toBe(10);
});

test("a camera follows until the reader pans, and again once zoomed all the way out", () => {
  const told = vi.fn<(following: boolean) => void>();
  const camera = new Camera(told);
  camera.advance(bounds, 16, true);
  expect(camera.scale).toEqual(fit(range, 10));

  camera.rescale({ zero: -400, perSecond: 500 }, bounds);
  expect(camera.pan(50, bounds)).toBe(true);
  expect(camera.pan(1e6, bounds)).toBe(true);
  expect(camera.pan(50, bounds)).toBe(false);
  camera.advance({ range, horizon: 20 }, 16, true);
  expect(camera.scale).toEqual({ zero: 100, perSecond: 500 });

  camera.rescale({ zero: 0, perSecond: 1 }, { range, horizon: 20 });
  camera.advance({ range, horizon: 30 }, 16, true);
  expect(camera.scale).toEqual(fit(range, 30));
  expect(told.mock.calls).toEqual([[false], [true]]);
});

test("the way to a new horizon takes some frames, or none for those who want no motion", () => {
  const camera = new Camera(() => {});
  camera.advance(bounds, 16, false);
  expect(camera.advance({ range, horizon: 20 }, 16, false)).toBe(true);
  expect(camera.advance({ range, horizon: 20 }, 16, true)).toBe(false);
});

test("narrow panels have narrow margins", () => {
  expect(rangeOf(168, 1000)).toEqual({ left: 198, right: 944 });
  expect(rangeOf(118, 390)).toEqual({ left: 134, right: 362 });
});
