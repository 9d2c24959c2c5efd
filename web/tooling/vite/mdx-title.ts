// The title of a lesson text is its first line, `# Two processes`. The catalogue reads it without compiling
// the text, and the compiled text leaves it out, since the page sets the title itself.
import { Defect } from "../../base/assert.ts";

/** Of the part of mdast that is looked at here. */
export interface MdastNode {
  readonly type: string;
  readonly depth?: number;
  readonly value?: string;
  readonly children?: MdastNode[];
}

/** The title's plain text: `code` and *emphasis* lose their marks. */
export function titleOf(text: string, file: string): string {
  const heading = /^#\s+(.+?)\s*$/m.exec(text)?.[1];
  if (!heading) throw new Defect(`${file} has no "# title"`);
  return heading.replaceAll(/[`*]/g, "");
}

/** remark plugin: takes the title out, and exports the first paragraph as `description`. */
export function remarkTitle() {
  return (tree: MdastNode & { children: MdastNode[] }): void => {
    const title = tree.children.findIndex((node) => node.type === "heading" && node.depth === 1);
    if (title >= 0) tree.children.splice(title, 1);
    const paragraph = tree.children.find((node) => node.type === "paragraph");
    tree.children.push(exported("description", plainText(paragraph)));
  };
}

function plainText(node: MdastNode | undefined): string {
  if (!node) return "";
  if (node.value !== undefined) return node.value.replaceAll(/\s+/g, " ");
  return (node.children ?? []).map(plainText).join("");
}

/** `export const name = "text"`, as MDX wants it: source, and the syntax tree that the source stands for. */
function exported(name: string, text: string): MdastNode {
  const declaration = {
    type: "VariableDeclaration",
    kind: "const",
    declarations: [
      {
        type: "VariableDeclarator",
        id: { type: "Identifier", name },
        init: { type: "Literal", value: text },
      },
    ],
  };
  const body = [
    { type: "ExportNamedDeclaration", declaration, specifiers: [], source: null, attributes: [] },
  ];
  const estree = { type: "Program", sourceType: "module", body, comments: [] };
  return Object.assign({ type: "mdxjsEsm", value: "" }, { data: { estree } });
}
