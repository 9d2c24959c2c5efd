// What a program's text is made of, as far as colour goes. A kind has the colour `--code-<kind>`.

export type CodeLanguage = "typescript" | "python";

export type TokenKind = "keyword" | "string" | "number" | "function" | "comment";

/** A piece of one line; plain text has no kind. */
export type Token = string | readonly [kind: TokenKind, text: string];

/** All lines of a program. */
export type CodeLines = readonly (readonly Token[])[];

/** What is still open at a line's end: one character for each, the innermost last; "" when nothing is. */
export type LineState = string;

export interface TokenizedLine {
  readonly tokens: readonly Token[];
  readonly state: LineState;
}
