// Texts are drawn with their selection: ‹ where it starts, › where it ends, | for a mere cursor.
import { describe, expect, test } from "vitest";
import { present } from "../../base/assert.ts";
import {
  difference,
  indentLines,
  newLine,
  outdentLines,
  type SelectedText,
  type TextEdit,
} from "./text-edits.ts";

function read(drawn: string): SelectedText {
  const text = drawn.replaceAll(/[‹›|]/g, "");
  const start = drawn.search(/[‹|]/);
  const end = drawn.includes("|") ? start : drawn.indexOf("›") - 1;
  return { text, start, end };
}

function draw(
  { text }: SelectedText,
  { from, to, insert, select: [start, end] }: TextEdit,
): string {
  const after = text.slice(0, from) + insert + text.slice(to);
  if (start === end) return `${after.slice(0, start)}|${after.slice(start)}`;
  return `${after.slice(0, start)}‹${after.slice(start, end)}›${after.slice(end)}`;
}

const becomes = (edit: (selected: SelectedText) => TextEdit | null, before: string) => {
  const selected = read(before);
  return draw(selected, present(edit(selected), "an edit"));
};

test("Tab indents", () => {
  expect(becomes(indentLines, "a|b")).toBe("a  |b");
  expect(becomes(indentLines, "a‹b\n\n  c›d")).toBe("  a‹b\n\n    c›d");
});

describe("Shift+Tab", () => {
  test("takes back up to two spaces of each line", () => {
    expect(becomes(outdentLines, "x\n    a|b")).toBe("x\n  a|b");
    expect(becomes(outdentLines, " |a")).toBe("|a");
    expect(becomes(outdentLines, "|  a")).toBe("|a");
    expect(becomes(outdentLines, "  a‹b\n c\nd› e")).toBe("a‹b\nc\nd› e");
  });

  test("leaves a line alone that has none", () => {
    expect(outdentLines(read("a|b"))).toBeNull();
  });
});

describe("Enter", () => {
  test("keeps the indent", () => {
    expect(becomes(newLine, "  a|b")).toBe("  a\n  |b");
    expect(becomes(newLine, "a‹b›c")).toBe("a\n|c");
  });

  test("goes deeper after an opening bracket, and closes it on a line of its own", () => {
    expect(becomes(newLine, "if (a) {|")).toBe("if (a) {\n  |");
    expect(becomes(newLine, "  f({|});")).toBe("  f({\n    |\n  });");
  });
});

test("the difference is the shortest replacement", () => {
  expect(difference("Pool(2)", "Pool(4)")).toEqual({ from: 5, to: 6, insert: "4" });
  expect(difference("aa", "aaa")).toEqual({ from: 2, to: 2, insert: "a" });
  expect(difference("abc", "")).toEqual({ from: 0, to: 3, insert: "" });
  expect(difference("same", "same")).toBeNull();
});
