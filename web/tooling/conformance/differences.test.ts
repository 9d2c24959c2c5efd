// The page of differences says nothing that no case knows of, and no case differs without a word on the page.
import { expect, test } from "vitest";
import { readCases } from "./read-cases.ts";
import { readDifferences } from "./read-differences.ts";

const differences = readDifferences();
const cases = readCases();

test("each difference has an id of its own", () => {
  const ids = differences.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test("a case's difference is on the page, in the area of the case", () => {
  for (const { name, data } of cases) {
    if (data.difference === undefined) continue;
    const listed = differences.find(({ id }) => id === data.difference);
    expect(listed, `${name}: differences.json has no "${data.difference}"`).toBeDefined();
    expect(name.split("/")[0]).toBe(listed?.area);
  }
});

test("code in the words is closed", () => {
  for (const { title, cpython, here, why } of differences) {
    for (const { en, zh } of [title, cpython, here, why]) {
      expect(en.split("`").length % 2, en).toBe(1);
      expect(zh.split("`").length % 2, zh).toBe(1);
    }
  }
});
