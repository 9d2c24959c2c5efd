import { expect, it } from "vitest";
import { isTrue } from "./truth.ts";

it("takes what is empty for false", () => {
  const empty = [null, undefined, false, 0, -0, 0n, "", [], {}, new Map(), new Set()];
  expect(empty.filter(isTrue)).toEqual([]);
  expect([new Uint8Array(), new Float64Array(0)].filter(isTrue)).toEqual([]);
});

it("takes everything else for true", () => {
  class Nothing {}
  const full = [true, NaN, 1, -1n, " ", [0], { a: 0 }, new Map([[0, 0]]), new Set([0])];
  expect(full.filter(isTrue)).toEqual(full);
  const objects = [new Uint8Array(1), new Nothing(), new Date(0), () => undefined, Symbol("s")];
  expect(objects.filter(isTrue)).toEqual(objects);
});
