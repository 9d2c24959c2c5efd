// A program as it stands on the page before any editor has come: lines of tokens, coloured at build time
// (web/tooling/vite/lessons.ts). The source is the tokens' text, so it travels once.

/** What a token is; plain text has no kind. Each has a colour `--code-<kind>`. */
export type TokenKind = "keyword" | "string" | "number" | "function" | "comment";

export type Token = string | readonly [kind: TokenKind, text: string];

export type CodeLines = readonly (readonly Token[])[];

export interface Listing {
  readonly language: "typescript" | "python";
  readonly lines: CodeLines;
}

/** The program's text, with a newline at its end. */
export function sourceOf(lines: CodeLines): string {
  return lines.map((line) => `${line.map(textOf).join("")}\n`).join("");
}

export function textOf(token: Token): string {
  return typeof token === "string" ? token : token[1];
}
