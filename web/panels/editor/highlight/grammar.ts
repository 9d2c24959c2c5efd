// The two grammars: which words are keywords, and what can stay open over a line's end.
import type { CodeLanguage, TokenKind } from "./token.ts";

/** Text that runs until its end, over lines if need be. */
export interface Region {
  readonly kind: TokenKind;
  /** Matches from where the region goes on to the line's end, or to its own, which is the group `end`. */
  readonly rest: RegExp;
}

export interface Grammar {
  readonly keywords: ReadonlySet<string>;
  /** Keywords only where another word, a list or a text follows. */
  readonly contextual: ReadonlySet<string>;
  readonly constants: ReadonlySet<string>;
  /** After these stands the name of a function or class. */
  readonly definers: ReadonlySet<string>;
  /** Named groups `comment`, `open`, `string`, `number`, `word`, `space`, `other`. Sticky. */
  readonly piece: RegExp;
  /** By the text that opens them. */
  readonly regions: Readonly<Record<string, Region & { readonly state: string }>>;
  /** What may follow a name that is called. */
  readonly call: RegExp;
  readonly regularExpressions: boolean;
}

const words = (text: string) => new Set(text.split(" "));

const NUMBER = String.raw`(?<number>(?:0[xXbBoO][\da-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)[nj]?)`;
const WORD = String.raw`(?<word>[\p{ID_Start}$_][\p{ID_Continue}$]*)`;
const STRING = String.raw`"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?`;
const REST = String.raw`(?<space>\s+)|(?<other>.)`;

const typescript: Grammar = {
  keywords: words(
    "abstract async await break case catch class const constructor continue debugger declare default delete do " +
      "else enum export extends finally for function if implements import in instanceof interface let new " +
      "override private protected public readonly return static super switch this throw try typeof var void " +
      "while with yield",
  ),
  contextual: words("as from keyof namespace of satisfies type using"),
  constants: words("true false null undefined NaN Infinity"),
  definers: words("class enum function interface type"),
  piece: new RegExp(
    String.raw`(?<comment>//.*)|(?<open>/\*|${"`"})|(?<string>${STRING})|${NUMBER}|${WORD}|${REST}`,
    "yus",
  ),
  regions: {
    "/*": { state: "*", kind: "comment", rest: /.*?(?:(?<end>\*\/)|$)/sy },
    "`": {
      state: "`",
      kind: "string",
      rest: /(?:\\.|\$(?!\{)|[^\\`$])*(?:(?<end>`)|(?=\$\{)|\\?$)/sy,
    },
  },
  call: /\s*(?:<[\w\s,.[\]|]*>)?\(/y,
  regularExpressions: true,
};

const python: Grammar = {
  keywords: words(
    "and as assert async await break class continue def del elif else except finally for from global if import " +
      "in is lambda nonlocal not or pass raise return try while with yield",
  ),
  contextual: words("case match"),
  constants: words("True False None"),
  definers: words("class def"),
  piece: new RegExp(
    String.raw`(?<comment>#.*)|(?<open>[rbfuRBFU]*(?:"""|'''))|(?<string>[rbfuRBFU]*(?:${STRING}))|` +
      String.raw`${NUMBER}|${WORD}|${REST}`,
    "yus",
  ),
  regions: {
    '"""': { state: '"', kind: "string", rest: /(?:\\.|[^\\])*?(?:(?<end>""")|\\?$)/sy },
    "'''": { state: "'", kind: "string", rest: /(?:\\.|[^\\])*?(?:(?<end>''')|\\?$)/sy },
  },
  call: /\s*\(/y,
  regularExpressions: false,
};

export const grammars: Readonly<Record<CodeLanguage, Grammar>> = { typescript, python };
