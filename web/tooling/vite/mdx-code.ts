// rehype plugin: fenced code in lesson texts gets the same colours as the listings, at build time.
import type { Listing, Token } from "../../course/listing.ts";
import { highlight } from "./highlight.ts";

/** Of the part of hast that is looked at here. */
interface HastNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: HastNode[];
}

const languageOf: Readonly<Record<string, Listing["language"]>> = {
  "language-ts": "typescript",
  "language-typescript": "typescript",
  "language-py": "python",
  "language-python": "python",
};

export function rehypeCode() {
  return async function visit(node: HastNode): Promise<void> {
    const [code] = node.children ?? [];
    if (node.tagName === "pre" && code?.tagName === "code") await colour(code);
    else for (const child of node.children ?? []) await visit(child);
  };
}

async function colour(code: HastNode): Promise<void> {
  const names = code.properties?.["className"];
  const language = Array.isArray(names) ? languageOf[String(names[0])] : undefined;
  const source = code.children?.[0]?.value;
  if (!language || source === undefined) return;
  const lines = await highlight(source, language);
  code.children = lines.flatMap((line) => [...line.map(element), { type: "text", value: "\n" }]);
}

function element(token: Token): HastNode {
  if (typeof token === "string") return { type: "text", value: token };
  const [kind, value] = token;
  const properties = { className: [`code-${kind}`] };
  return { type: "element", tagName: "span", properties, children: [{ type: "text", value }] };
}
