// TypeScript source to syntax tree, by Babel's parser: one pass that keeps every position of the source.
// Mistakes come back as data, worded for a reader; only a defect of ours throws.
import { parse as babelParse, type ParserOptions, type ParserPlugin } from "@babel/parser";
import type { File } from "@babel/types";
import type { CompileError } from "../wire/program.ts";
import { eachChild, type Node } from "./syntax.ts";

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

/** What Babel throws, and what it collects when it can go on. */
interface ParseError {
  readonly loc: { readonly line: number; readonly column: number; readonly index: number };
  readonly message: string;
  readonly reasonCode: string;
}

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
  const { line, column, index } = error.loc;
  return { type: "SyntaxError", line, column: column + 1, message: wording(source, error, index) };
}

/** Babel's message without its `(3:4)`, naming what stands there. */
function wording(source: string, error: ParseError, index: number): string {
  const message = error.message.replace(/ \(\d+:\d+\)$/u, "");
  if (error.reasonCode !== "UnexpectedToken" || !/^Unexpected token\.?/u.test(message))
    return message;
  const there = /^(?:[\p{ID_Start}$_][\p{ID_Continue}$]*|\S)/u.exec(
    source.slice(index, index + 80),
  );
  const rest = message.replace(/^Unexpected token\.?/u, "");
  if (!there) return source.slice(index).trim() === "" ? "The program ends too early." : message;
  return `Unexpected token '${there[0]}'${rest === "" ? "." : rest}`;
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
