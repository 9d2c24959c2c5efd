// Colouring a program changes nothing of its text.
import { describe, expect, it } from "vitest";
import { sourceOf } from "../../course/listing.ts";
import { highlight } from "./highlight.ts";

describe("highlight", () => {
  it("names the kinds of tokens", async () => {
    expect(await highlight(`const n = add(1, "a"); // why`, "typescript")).toEqual([
      [
        ["keyword", "const"],
        " n = ",
        ["function", "add"],
        "(",
        ["number", "1"],
        ", ",
        ["string", `"a"`],
        "); ",
        ["comment", "// why"],
      ],
    ]);
    expect(await highlight(`if __name__ == "__main__":\n    time.sleep(1)`, "python")).toEqual([
      [["keyword", "if"], " __name__ == ", ["string", `"__main__"`], ":"],
      ["    time.", ["function", "sleep"], "(", ["number", "1"], ")"],
    ]);
  });

  it.each([
    ["typescript", "\n  for (;;) {\n\tprint(`${1 + 1}~`);\n\n  }\n"],
    ["python", "def f():\n    '''doc\n    more'''\n    return f\"{1}\"\n"],
  ] as const)("keeps %s as it is", async (language, source) => {
    expect(sourceOf(await highlight(source, language))).toBe(source);
  });
});
