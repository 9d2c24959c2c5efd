// Expectations were seen with python3 first.
import { expect, it } from "vitest";
import { kw } from "./builtins/keywords.ts";
import { repr } from "./builtins/text.ts";
import { recordingInterpreter } from "./test-interpreter.ts";

type Library = Record<string, (...args: unknown[]) => Iterable<unknown>>;

const { interpreter } = recordingInterpreter();
const library = (name: string) => interpreter.modules[name] as Library;
const tools = library("itertools");

/** The first ten items. */
function items(name: string, ...args: unknown[]): unknown[] {
  const found: unknown[] = [];
  for (const item of tools[name]?.(...args) ?? []) {
    found.push(item);
    if (found.length === 10) break;
  }
  return found;
}

it.each<readonly [string, readonly unknown[], readonly unknown[]]>([
  ["chain", [[1, 2], "ab"], [1, 2, "a", "b"]],
  ["islice", [[0, 1, 2, 3], 2], [0, 1]],
  ["islice", [[0, 1, 2, 3, 4, 5], 1, null, 2], [1, 3, 5]],
  ["islice", [[0, 1, 2, 3, 4, 5], 1, 4], [1, 2, 3]],
  [
    "product",
    [[1, 2], "ab"],
    [
      [1, "a"],
      [1, "b"],
      [2, "a"],
      [2, "b"],
    ],
  ],
  [
    "product",
    ["ab", { repeat: 2 }],
    [
      ["a", "a"],
      ["a", "b"],
      ["b", "a"],
      ["b", "b"],
    ],
  ],
  ["product", ["ab", kw({ repeat: 1 })], [["a"], ["b"]]],
  ["product", [], [[]]],
  ["repeat", ["x", 2], ["x", "x"]],
  ["repeat", [7, { times: 1 }], [7]],
  ["count", [], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ["count", [10, { step: -2 }], [10, 8, 6, 4, 2, 0, -2, -4, -6, -8]],
  [
    "starmap",
    [
      Math.pow,
      [
        [2, 3],
        [3, 2],
      ],
    ],
    [8, 9],
  ],
  ["accumulate", [[1, 2, 3]], [1, 3, 6]],
  ["accumulate", [[3, 1, 2], Math.max], [3, 3, 3]],
  ["accumulate", [[1, 2], { initial: 10 }], [10, 11, 13]],
  ["accumulate", [[]], []],
  ["batched", [[1, 2, 3, 4, 5], 2], [[1, 2], [3, 4], [5]]],
  ["batched", [[1, 2], 2], [[1, 2]]],
  ["cycle", ["abc"], [..."abcabcabca"]],
  ["cycle", [[]], []],
  [
    "pairwise",
    ["abc"],
    [
      ["a", "b"],
      ["b", "c"],
    ],
  ],
  ["pairwise", ["a"], []],
])("%s(*%j)", (name, args, expected) => {
  expect(items(name, ...args)).toEqual(expected);
});

it("takes from its source only what it gives", () => {
  const source = [1, 2, 3, 4][Symbol.iterator]();
  expect(items("islice", source, 2)).toEqual([1, 2]);
  expect([...source]).toEqual([3, 4]);
});

it.each<readonly [string, readonly unknown[], string]>([
  ["chain", [5], "'int' object is not iterable"],
  ["starmap", [Math.pow, [1]], "'int' object is not iterable"],
  ["cycle", [4], "'int' object is not iterable"],
  ["islice", [[1]], "islice expected at least 2 arguments, got 1"],
  [
    "islice",
    [[1], -1],
    "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.",
  ],
  ["islice", [[1], 0, 5, 0], "Step for islice() must be a positive integer or None."],
  ["product", [[1], { repeat: -1 }], "repeat argument cannot be negative"],
  ["repeat", [], "repeat() missing required argument 'object' (pos 1)"],
  ["count", ["a"], "a number is required"],
  ["batched", [[1], 0], "n must be at least one"],
])("%s(*%j) raises", (name, args, message) => {
  expect(() => items(name, ...args)).toThrow(message);
});

it("shows iterators as Python does", () => {
  expect(repr(tools["count"]?.())).toBe("count(0)");
  expect(repr(tools["count"]?.(1, 2))).toBe("count(1, 2)");
  expect(repr(tools["repeat"]?.("x", 2))).toBe("repeat('x', 2)");
  expect(repr(tools["chain"]?.())).toMatch(/^<itertools\.chain object at 0x[0-9a-f]+>$/);
});

const { partial, reduce } = library("functools") as unknown as Record<
  "partial" | "reduce",
  (...args: unknown[]) => (...args: unknown[]) => unknown
>;

it("fixes the first arguments of a function, and keywords", () => {
  const told = (...args: unknown[]) => args;
  expect(partial(told, 1, 2)(3)).toEqual([1, 2, 3]);
  const keyed = partial(told, 1, kw({ a: 1, b: 2 }));
  expect(keyed()).toEqual([1, { a: 1, b: 2 }]);
  expect(keyed(2, kw({ b: 3 }))).toEqual([1, 2, { a: 1, b: 3 }]);
  const { func, args, keywords } = keyed as unknown as Record<string, unknown>;
  expect([func, args, keywords]).toEqual([told, [1], { a: 1, b: 2 }]);
  expect(repr(partial(Math.max, 1, kw({ a: "x" })))).toMatch(
    /^functools\.partial\(<function max at 0x\w+>, 1, a='x'\)$/,
  );
  expect(() => partial()).toThrow("type 'partial' takes at least one argument");
  expect(() => partial(5)).toThrow("the first argument must be callable");
});

it("reduces", () => {
  const sum = (a: number, b: number) => a + b;
  expect(reduce(sum, [1, 2, 3])).toBe(6);
  expect(reduce(sum, [], 7)).toBe(7);
  expect(reduce(sum, [1], 7)).toBe(8);
  expect(() => reduce(sum, [])).toThrow("reduce() of empty iterable with no initial value");
  expect(() => reduce(5)).toThrow("reduce expected at least 2 arguments, got 1");
  expect(() => reduce(sum, 5)).toThrow("reduce() arg 2 must support iteration");
});
