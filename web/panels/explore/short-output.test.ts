import { expect, it } from "vitest";
import { glanceAt } from "./short-output.ts";

const text = (...lines: string[]) => lines.map((line) => `${line}\n`).join("");

it("shows a short output whole", () => {
  expect(glanceAt(text("1", "2"), null)).toEqual({ lines: ["1", "2"], before: 0, after: 0 });
  expect(glanceAt("", "x\n").lines).toEqual([]);
  expect(glanceAt("no newline", null).lines).toEqual(["no newline"]);
});

it("begins a long one just before the line that is another", () => {
  const usual = text("a", "b", "c", "d", "e", "f", "g");
  const odd = text("a", "b", "c", "X", "e", "f", "g");
  expect(glanceAt(odd, usual)).toEqual({ lines: ["c", "X", "e", "f"], before: 2, after: 1 });
});

it("shows the end where all lines are the same, or what differs comes late", () => {
  const six = text("a", "b", "c", "d", "e", "f");
  expect(glanceAt(six, `${six}more\n`)).toEqual({
    lines: ["c", "d", "e", "f"],
    before: 2,
    after: 0,
  });
  expect(glanceAt(text("a", "b", "c", "d", "X"), six).before).toBe(1);
});

it("begins at the top where there is nothing to hold it against", () => {
  expect(glanceAt(text("a", "b", "c", "d", "e"), null)).toEqual({
    lines: ["a", "b", "c", "d"],
    before: 0,
    after: 1,
  });
});
