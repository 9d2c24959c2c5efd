// Colours programs at build time: source in, lines of tokens out. shiki stays on this side; the page
// gets token kinds, and its style sheet gives each kind a colour for paper and for dark.
import { createCssVariablesTheme, createHighlighter, type Highlighter } from "shiki";
import type { Listing, Token, TokenKind } from "../../course/listing.ts";

const theme = createCssVariablesTheme({ name: "kinds", variablePrefix: "" });

/** The theme's variables, and which of our kinds each one is. */
const kindOf: Readonly<Record<string, TokenKind>> = {
  "var(--token-keyword)": "keyword",
  "var(--token-string)": "string",
  "var(--token-string-expression)": "string",
  "var(--token-constant)": "number",
  "var(--token-function)": "function",
  "var(--token-comment)": "comment",
};

type CodeLanguage = Listing["language"];

let highlighter: Promise<Highlighter> | undefined;

export async function highlight(source: string, language: CodeLanguage): Promise<Listing["lines"]> {
  highlighter ??= createHighlighter({ langs: ["typescript", "python"], themes: [theme] });
  const { tokens } = (await highlighter).codeToTokens(source.trimEnd(), {
    lang: language,
    theme: "kinds",
  });
  return tokens.map((line) =>
    merge(line.map(({ content, color }) => [kindOf[color ?? ""], content])),
  );
}

/** Neighbours of one kind become one token; white space joins whatever stands before it. */
function merge(parts: readonly [TokenKind | undefined, string][]): Token[] {
  const merged: [TokenKind | undefined, string][] = [];
  for (const [kind, text] of parts) {
    const last = merged.at(-1);
    if (last && (last[0] === kind || text.trim() === "")) last[1] += text;
    else merged.push([kind, text]);
  }
  return merged.map(([kind, text]) => (kind ? [kind, text] : text));
}
