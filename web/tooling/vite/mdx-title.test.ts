// A text's first line is its title: read without compiling, and left out of what is compiled.
import { describe, expect, it } from "vitest";
import { type MdastNode, remarkTitle, titleOf } from "./mdx-title.ts";

describe("title", () => {
  it("is the first heading, without marks", () => {
    expect(titleOf("# What `join()` *waits* for \n\n## Not this\n", "text.en.mdx")).toBe(
      "What join() waits for",
    );
  });

  it("has to be there", () => {
    expect(() => titleOf("## Too deep\n", "text.en.mdx")).toThrow("text.en.mdx");
  });

  it("leaves the text, whose first paragraph becomes the description", () => {
    const tree: MdastNode & { children: MdastNode[] } = {
      type: "root",
      children: [
        { type: "heading", depth: 1, children: [{ type: "text", value: "Title" }] },
        {
          type: "paragraph",
          children: [
            { type: "text", value: "A\nprocess is a " },
            { type: "strong", children: [{ type: "text", value: "program" }] },
            { type: "text", value: " that runs." },
          ],
        },
      ],
    };
    remarkTitle()(tree);
    expect(tree.children.map(({ type }) => type)).toEqual(["paragraph", "mdxjsEsm"]);
    expect(JSON.stringify(tree.children[1])).toContain(
      `"value":"A process is a program that runs."`,
    );
  });
});
