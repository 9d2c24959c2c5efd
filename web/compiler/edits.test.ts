// The order of edits that meet at one place, and that lines and columns stay what they are.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Edits, rank } from "./edits.ts";
import { distance, nearestName } from "../base/nearest-name.ts";
import { offsetOfLine, originalPosition } from "./positions.ts";
import { compiled } from "./programs/run.ts";

const made = (source: string, edit: (edits: Edits) => void): string => {
  const edits = new Edits(source);
  edit(edits);
  return edits.render("", "").text;
};

describe("edits", () => {
  it("nest: wider outside, then lower rank, then earlier", () => {
    expect(
      made("a b c", (edits) => {
        edits.wrap(2, 3, "(", ")");
        edits.wrap(2, 5, "[", "]");
        edits.wrap(2, 3, "<", ">", rank.statement);
        edits.wrap(2, 3, "1", "1");
        edits.insert(2, "!");
      }),
    ).toBe("a ![<(1b1)> c]");
  });

  it("close before they open, and open before what is cut", () => {
    expect(
      made("ab", (edits) => {
        edits.wrap(1, 2, "(", ")");
        edits.wrap(0, 1, "[", "]");
        edits.cut(1, 2, "x");
      }),
    ).toBe("[a](x)");
  });

  it("keep the line breaks of what they cut, or carry them", () => {
    expect(made("a\nb\r\nc d", (edits) => edits.cut(1, 5, ";"))).toBe("a;\n\nc d");
    expect(made("a\nb => c", (edits) => edits.carry(1, 3, 6))).toBe("a =>\n c");
  });

  it("inside a further cut are gone with it", () => {
    const edits = new Edits("one two three");
    edits.wrap(4, 7, "(", ")");
    edits.cut(0, 3, "1");
    edits.wrap(0, 13, "{", "}");
    expect(edits.render("<", ">", [{ start: 4, end: 7, text: "2" }]).text).toBe("<{1 2 three}>");
  });
});

describe("positions", () => {
  const source =
    'const a: number = 1;\nfunction f(x: string): number {\n  return boom(x as string, a);\n}\nconst b = f("é");';
  const program = compiled(source, ["boom"]);

  it.each(["code", "forkCode"] as const)("in %s lead back to line and column", (text) => {
    const line = program[text].split("\n")[2] ?? "";
    expect(program.originalPosition(3, line.indexOf("boom") + 1, text)).toEqual({
      line: 3,
      column: 10,
    });
    expect(program.originalPosition(3, line.indexOf("a)") + 1, text)).toEqual({
      line: 3,
      column: 28,
    });
  });

  it("of what is made are those of `new`, wherever in it an engine points", () => {
    const emitted = compiled("let q;\nq = new Map<string, number>([]);", ["boom"]);
    const line = emitted.code.split("\n")[1] ?? "";
    for (const at of [line.indexOf("new"), line.indexOf("([")])
      expect(emitted.originalPosition(2, at + 1, "code")).toEqual({ line: 2, column: 5 });
  });

  it("in text of ours are the beginning of the line", () => {
    expect(program.originalPosition(1, 5)).toEqual({ line: 1, column: 1 });
    expect(program.originalPosition(99, 1)).toEqual({ line: 99, column: 1 });
  });

  it("count lines as JavaScript does", () => {
    expect([1, 2, 3, 4, 5].map((line) => offsetOfLine("a\nb\r\nc\u2028d", line))).toEqual([
      0,
      2,
      5,
      7,
      undefined,
    ]);
  });

  it("agree with every piece of source that is kept", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 }),
        (text, ranges) => {
          const edits = new Edits(text);
          for (const [a, b] of ranges)
            edits.wrap(Math.min(a, text.length), Math.min(a + b, text.length), "<", ">");
          const rendered = edits.render("pre", "post");
          const lines = rendered.text.split(/\r\n|[\n\r\u2028\u2029]/u);
          for (const { at, from, length } of rendered.kept) {
            for (let n = 0; n < length; n += 1) {
              expect(rendered.text[at + n]).toBe(text[from + n]);
            }
          }
          expect(lines.length).toBe(text.split(/\r\n|[\n\r\u2028\u2029]/u).length);
          expect(originalPosition(text, rendered, 1, 1)).toEqual({ line: 1, column: 1 });
        },
      ),
    );
  });
});

describe("the nearest name", () => {
  it.each([
    ["Pol", ["Process", "Pool", "Queue"], "Pool"],
    ["proces", ["Process", "Pool"], "Process"],
    ["multiprocessing.poll", ["multiprocessing", "multiprocessing.pool"], "multiprocessing.pool"],
    ["tmie", ["time", "os"], "time"],
    ["numpy", ["time", "os", "queue"], undefined],
    ["x", [], undefined],
  ])("%s", (wrong, names, wanted) => {
    expect(nearestName(wrong, names)).toBe(wanted);
  });

  it("is measured in letters", () => {
    expect(distance("kitten", "sitting")).toBe(3);
    expect(distance("ab", "ba")).toBe(1);
    expect(distance("", "abc")).toBe(3);
  });
});
