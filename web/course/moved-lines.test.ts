import { describe, expect, it } from "vitest";
import { eachLine, linesMoved } from "./moved-lines.ts";

const original = "a\nb\nc\nd\n";
const moved = (source: string) => [1, 2, 3, 4].map(linesMoved(original, source));

describe("lines of an edited program", () => {
  it("are the same while nothing was edited", () => {
    expect(moved(original)).toEqual([1, 2, 3, 4]);
  });

  it("move when lines are added or taken away before them", () => {
    expect(moved("a\nnew\nb\nc\nd\n")).toEqual([1, 3, 4, 5]);
    expect(moved("a\nc\nd\n")).toEqual([1, null, 2, 3]);
  });

  it("are found between two changes, and lost where they were changed", () => {
    expect(moved("x\nb\nc\ny\n")).toEqual([null, 2, 3, null]);
    expect(moved("b\na\nc\nd\n")).toEqual([2, 1, 3, 4]);
    expect(moved("x\nb\nb\ny\n")).toEqual([null, null, null, null]);
  });

  it("come in ranges", () => {
    expect(eachLine(3)).toEqual([3]);
    expect(eachLine([3, 5])).toEqual([3, 4, 5]);
  });
});
