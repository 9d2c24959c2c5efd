// Colours programs at build time: source in, lines of tokens out. shiki stays on this side; the page
// gets token kinds, and its style sheet gives each kind a colour for paper and for dark.
import { createHighlighter, type Highlighter, type ThemeRegistration } from "shiki";
import type { Listing, Token, TokenKind } from "../../course/listing.ts";

/** TextMate scopes of each kind, those of TypeScript and of Python. */
const scopes: Readonly<Record<TokenKind, readonly string[]>> = {
  keyword: [
    "keyword.control",
    "keyword.operator.new",
    "keyword.operator.expression",
    "keyword.operator.logical.python",
    "storage.type",
    "storage.modifier",
    "variable.language.this",
  ],
  string: ["string", "punctuation.definition.string", "punctuation.definition.template-expression"],
  number: ["constant.numeric", "constant.language"],
  function: [
    "entity.name.function",
    "support.function",
    "meta.function-call.generic.python",
    "new.expr entity.name.type",
  ],
  comment: ["comment", "punctuation.definition.comment"],
};

// Scopes are told by colours, so each kind is given one of its own and the tokens' colours are read back.
const kinds = Object.keys(scopes) as TokenKind[]; // the keys of a record of kinds are kinds
const colourOf = (kind: TokenKind) => `#00000${kinds.indexOf(kind) + 1}`;
const kindOf = new Map(kinds.map((kind) => [colourOf(kind), kind]));

const plain = { foreground: "#000000", background: "#ffffff" };

const theme: ThemeRegistration = {
  name: "kinds",
  settings: [
    // Without an entry for all the rest, a token would take on the colour of the one before it.
    { settings: plain },
    ...kinds.map((kind) => ({
      scope: [...scopes[kind]],
      settings: { foreground: colourOf(kind) },
    })),
  ],
};

type CodeLanguage = Listing["language"];

let highlighter: Promise<Highlighter> | undefined;

export async function highlight(source: string, language: CodeLanguage): Promise<Listing["lines"]> {
  highlighter ??= createHighlighter({ langs: ["typescript", "python"], themes: [theme] });
  const { tokens } = (await highlighter).codeToTokens(source.trimEnd(), {
    lang: language,
    theme: "kinds",
    // Half a second a line by default, and the rest of the line stays plain: on a busy machine the first
    // line, which compiles the grammar, would lose its colours.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line) =>
    merge(line.map(({ content, color }) => [kindOf.get(color ?? ""), content])),
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
