import { describe, expect, it } from "vitest";
import { KeyError, OSError, ValueError } from "./exceptions.ts";
import { range } from "./range.ts";
import { freshTexts, repr, str, enterTexts } from "./text.ts";

// Each right side is what python3 prints for the value that the left side stands for.
const reprs: readonly (readonly [unknown, string])[] = [
  [null, "None"],
  [undefined, "None"],
  [true, "True"],
  [1, "1"],
  [1.5, "1.5"],
  [-0, "-0.0"],
  [1e21, "1e+21"],
  [1e-7, "1e-07"],
  [0.00001, "1e-05"],
  [0.0001, "0.0001"],
  [0.000012345, "1.2345e-05"],
  [Number.NaN, "nan"],
  [-Infinity, "-inf"],
  [2n ** 70n, "1180591620717411303424"],
  ["it's", `"it's"`],
  [`it's "so"`, `'it\\'s "so"'`],
  ["a\n\t\\\u0007é", "'a\\n\\t\\\\\\x07é'"],
  ["\u00a0\u00ad", "'\\xa0\\xad'"],
  ["\ud800", "'\\ud800'"],
  ["😀", "'😀'"],
  [[1, [2, "x"], []], "[1, [2, 'x'], []]"],
  [{ a: 1, b: null }, "{'a': 1, 'b': None}"],
  [
    new Map<unknown, unknown>([
      [1, "x"],
      ["y", [2]],
    ]),
    "{1: 'x', 'y': [2]}",
  ],
  [new Set([1, 2]), "{1, 2}"],
  [new Set(), "set()"],
  ["\u200b\ue000\u2028\u3000 x", "'\\u200b\\ue000\\u2028\\u3000 x'"],
  ["\u{e0001}\u{1f600}", "'\\U000e0001😀'"],
  [Uint8Array.from([104, 105, 0, 39]), `b"hi\\x00'"`],
  [Uint8Array.from([39, 34, 92, 10]), `b'\\'"\\\\\\n'`],
  [new ValueError("boom"), "ValueError('boom')"],
  [new ValueError(), "ValueError()"],
  [new ValueError("a", 1), "ValueError('a', 1)"],
  [new Error("x"), "Exception('x')"],
  [range(3), "range(0, 3)"],
  [range(1, 9, 2), "range(1, 9, 2)"],
];

describe("repr", () => {
  it.each(reprs)("of %o", (value, text) => expect(repr(value)).toBe(text));

  it("closes cycles", () => {
    const list: unknown[] = [1];
    list.push(list);
    const dict: Record<string, unknown> = {};
    dict["me"] = dict;
    expect([repr(list), repr(dict)]).toEqual(["[1, [...]]", "{'me': {...}}"]);
  });

  it("gives one object one address", () => {
    enterTexts(freshTexts());
    class Point {
      x = 1;
    }
    const point = new Point();
    expect(repr(point)).toMatch(/^<__main__\.Point object at 0x7f4a[0-9a-f]{8}>$/);
    expect(repr(point)).toBe(repr(point));
    expect(repr(point)).not.toBe(repr(new Point()));
    expect(repr(Point)).toBe("<class '__main__.Point'>");
    expect(repr(ValueError)).toBe("<class 'ValueError'>");
  });
});

describe("str", () => {
  it.each<readonly [unknown, string]>([
    ["text", "text"],
    [new ValueError("boom"), "boom"],
    [new ValueError("a", 1), "('a', 1)"],
    [new KeyError("a"), "'a'"],
    [
      new OSError(2, "No such file or directory", "x.txt"),
      "[Errno 2] No such file or directory: 'x.txt'",
    ],
    [["a"], "['a']"],
  ])("of %o", (value, text) => expect(str(value)).toBe(text));
});

it("shows errors of an engine without what the compiler has put into the program", () => {
  const said = "($t , $p[0] , $t).bar is not a function";
  const words = "(intermediate value).bar is not a function";
  expect(str(new TypeError(said))).toBe(words);
  expect(repr(new TypeError(said.replaceAll("$t", "$t2")))).toBe(`TypeError('${words}')`);
  expect(str(new TypeError("$p is not defined"))).toBe("$p is not defined");
});
