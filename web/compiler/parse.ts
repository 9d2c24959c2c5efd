// TypeScript source to syntax tree, by Babel's parser: one pass that keeps every position of the source.
// Mistakes come back as data, worded for a reader; only a defect of ours throws.
import { parse as babelParse, type ParserOptions, type ParserPlugin } from "@babel/parser";
import type { File } from "@babel/types";
import type { CompileError } from "../wire/program.ts";
import { eachChild, type Node } from "./syntax.ts";
import { wordingOf, type ParseError } from "./wording.ts";

export type Parsed =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly errors: CompileError[] };

const options: ParserOptions = {
  sourceType: "module",
  attachComment: false,
  createParenthesizedExpressions: true,
  createImportExpressions: true,
  errorRecovery: true,
};

const plugins: ParserPlugin[] = [
  "typescript",
  "explicitResourceManagement",
  "decorators",
  "decoratorAutoAccessors",
];

export function parse(source: string): Parsed {
  try {
    const file = babelParse(source, { ...options, plugins });
    // Babel types its recovered errors as code and reason only; they carry a place and a message as well.
    const errors = (file.errors ?? []) as unknown as ParseError[];
    if (errors.length === 0) return { ok: true, file };
    return { ok: false, errors: errors.map((error) => syntaxError(source, error)) };
  } catch (error) {
    if (!isParseError(error)) throw error;
    return { ok: false, errors: [jsxError(source) ?? syntaxError(source, error)] };
  }
}

function isParseError(error: unknown): error is ParseError {
  return error instanceof SyntaxError && "loc" in error && "reasonCode" in error;
}

function syntaxError(source: string, error: ParseError): CompileError {
  const { line, column } = error.loc;
  return { line, column: column + 1, ...wordingOf(source, error) };
}

/** Where the program is valid once JSX is read as well, the mistake is the JSX. */
function jsxError(source: string): CompileError | undefined {
  if (!/<\/|\/>/u.test(source)) return undefined;
  try {
    const file = babelParse(source, { ...options, plugins: [...plugins, "jsx"] });
    const found = firstJsx(file);
    if (!found?.loc) return undefined;
    const { line, column } = found.loc.start;
    return {
      type: "NotSupported",
      line,
      column: column + 1,
      message: "JSX is not supported here.",
    };
  } catch (error) {
    // Not JSX then: the first error stands.
    if (isParseError(error)) return undefined;
    throw error;
  }
}

function firstJsx(node: Node): Node | undefined {
  if (node.type === "JSXElement" || node.type === "JSXFragment") return node;
  let found: Node | undefined;
  eachChild(node, (child) => {
    found ??= firstJsx(child);
  });
  return found;
}
