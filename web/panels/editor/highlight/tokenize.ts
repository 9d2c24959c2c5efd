// Cuts a program into coloured pieces, line by line. The only one there is for what can be edited: the listing in the
// HTML, the light editor and Monaco show the same colours. The page fetches it when a program is about to change.
// A line needs nothing but its text and what the line before left open.
import type {
  CodeLanguage,
  CodeLines,
  LineState,
  Token,
  TokenKind,
  TokenizedLine,
} from "./token.ts";
import { type Grammar, type Region, grammars } from "./grammar.ts";

const REGULAR_EXPRESSION = /\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\/[a-z]*/y;
const WHAT_CONTEXTUAL_WORDS_NEED = /\s+[\p{ID_Start}$_[{"'`*]|\s*["'`]/uy;

/** All lines of a program. A newline at its end does not make a further line. */
export function tokenize(source: string, language: CodeLanguage): CodeLines {
  const lines = source.replace(/\r?\n$/, "").split(/\r?\n/);
  let state: LineState = "";
  return lines.map((line) => {
    const tokenized = tokenizeLine(line, state, language);
    state = tokenized.state;
    return tokenized.tokens;
  });
}

export function tokenizeLine(
  text: string,
  before: LineState,
  language: CodeLanguage,
): TokenizedLine {
  const line = new LineScanner(text, before, grammars[language]);
  while (!line.done) line.step();
  return { tokens: line.tokens, state: line.state };
}

class LineScanner {
  readonly tokens: Token[] = [];
  state: LineState;
  private at = 0;
  /** The last piece that is not white space. */
  private previous = "";

  constructor(
    private readonly text: string,
    before: LineState,
    private readonly grammar: Grammar,
  ) {
    this.state = before;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  step(): void {
    const region = Object.values(this.grammar.regions).find(({ state }) =>
      this.state.endsWith(state),
    );
    if (region) this.continueRegion(region);
    else this.readPiece();
  }

  private continueRegion({ rest, kind }: Region): void {
    rest.lastIndex = this.at;
    const found = rest.exec(this.text);
    this.push(kind, found?.[0] ?? "");
    this.previous = '"';
    if (found?.groups?.["end"] !== undefined) this.state = this.state.slice(0, -1);
    else if (this.text.startsWith("${", this.at)) {
      this.push(kind, "${");
      this.state += "$";
    }
  }

  private readPiece(): void {
    this.grammar.piece.lastIndex = this.at;
    const found = this.grammar.piece.exec(this.text)?.groups ?? {};
    const { comment, open, string, number, word, space, other } = found;
    if (space !== undefined) return this.push(undefined, space);
    if (comment !== undefined) return this.push("comment", comment);
    if (open !== undefined) return this.openRegion(open);
    if (word !== undefined) this.push(this.kindOfWord(word), word);
    else if (string !== undefined) this.push("string", string);
    else if (number !== undefined) this.push("number", number);
    else this.readSign(other ?? "");
    this.previous = word ?? string ?? number ?? other ?? "";
  }

  private openRegion(open: string): void {
    const region = this.grammar.regions[open.replace(/^[a-zA-Z]+/, "")];
    if (!region) return;
    this.push(region.kind, open);
    this.state += region.state;
  }

  /** Braces count only inside `${ }`, where the last one leads back into the text. */
  private readSign(sign: string): void {
    if (sign === "/" && this.grammar.regularExpressions && !this.followsOperand()) {
      REGULAR_EXPRESSION.lastIndex = this.at;
      const expression = REGULAR_EXPRESSION.exec(this.text)?.[0];
      if (expression !== undefined) return this.push("string", expression);
    }
    if (sign === "{" && this.state !== "") this.state += "{";
    if (sign === "}" && this.state !== "") {
      const ends = this.state.endsWith("$");
      this.state = this.state.slice(0, -1);
      if (ends) return this.push("string", sign);
    }
    return this.push(undefined, sign);
  }

  private kindOfWord(word: string): TokenKind | undefined {
    const { keywords, contextual, constants, definers, call } = this.grammar;
    const after = this.at + word.length;
    if (this.previous !== ".") {
      if (keywords.has(word)) return "keyword";
      if (constants.has(word)) return "number";
      if (contextual.has(word) && matchesAt(WHAT_CONTEXTUAL_WORDS_NEED, this.text, after))
        return "keyword";
    }
    return definers.has(this.previous) || matchesAt(call, this.text, after)
      ? "function"
      : undefined;
  }

  private followsOperand(): boolean {
    return (
      /[\p{ID_Continue}$)\]"'`]$/u.test(this.previous) && !this.grammar.keywords.has(this.previous)
    );
  }

  /** Neighbours of one kind become one token; white space joins whatever stands before it. */
  private push(kind: TokenKind | undefined, text: string): void {
    this.at += text.length;
    if (text === "") return;
    const last = this.tokens.at(-1);
    const lastKind = typeof last === "string" ? undefined : last?.[0];
    if (last === undefined || (lastKind !== kind && text.trim() !== "")) {
      this.tokens.push(kind ? [kind, text] : text);
    } else {
      const joined = (typeof last === "string" ? last : last[1]) + text;
      this.tokens[this.tokens.length - 1] = lastKind ? [lastKind, joined] : joined;
    }
  }
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
