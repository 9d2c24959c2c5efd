// What two outputs may differ in, and what not.
import { expect, test } from "vitest";
import { comparable } from "./same-output.ts";

test("the same means line by line", () => {
  const same = { compare: "same" } as const;
  expect(comparable("a\nb\n", same)).toEqual(["a", "b"]);
  expect(comparable("a\nb\n", same)).not.toEqual(comparable("b\na\n", same));
  expect(comparable("pid 1\n", same)).not.toEqual(comparable("pid 2\n", same));
});

test("any order means the same lines, each as often", () => {
  const anyOrder = { compare: "any-order" } as const;
  expect(comparable("b\na\n", anyOrder)).toEqual(comparable("a\nb\n", anyOrder));
  expect(comparable("a\na\nb\n", anyOrder)).not.toEqual(comparable("a\nb\nb\n", anyOrder));
});

test("masks take out what differs from run to run, and no more", () => {
  const lines = (text: string, ...mask: ("numbers" | "addresses" | "times")[]) =>
    comparable(text, { compare: "same", mask });
  expect(lines("pid 4001 done", "numbers")).toEqual(["pid ⟨number⟩ done"]);
  expect(lines("Process-1 took 2.0 s at 12:01:59", "times")).toEqual([
    "Process-1 took ⟨time⟩ s at ⟨time⟩",
  ]);
  expect(lines("<Job object at 0x7F3a>", "addresses")).toEqual(["<Job object at ⟨address⟩>"]);
  expect(lines("0.5 s, 0x7f, 3", "numbers", "times", "addresses")).toEqual([
    "⟨time⟩ s, ⟨address⟩, ⟨number⟩",
  ]);
});
