// The parser's mistakes in words for a reader, where its own speak of how it was set up or leave out what stands there.

/** What Babel throws, and what it collects when it can go on. */
export interface ParseError {
  readonly loc: { readonly line: number; readonly column: number; readonly index: number };
  readonly message: string;
  readonly reasonCode: string;
  /** Syntax that it knows and was not told to read. */
  readonly missingPlugin?: readonly string[];
}

export interface Wording {
  readonly type: "SyntaxError" | "NotSupported";
  readonly message: string;
}

/** Syntax that may be in the language one day, by the names that Babel has for it. */
const proposals: Readonly<Record<string, string>> = {
  deferredImportEvaluation: '"import defer" is not supported here.',
  sourcePhaseImports: '"import source" is not supported here.',
  exportDefaultFrom:
    '"export name from" is not supported here. Write: export { default as name } from "module".',
  optionalChainingAssign: "An assignment to an optional chain (a?.b = 1) is not supported here.",
  pipelineOperator: "The operator |> is not supported here.",
  doExpressions: 'A "do" expression is not supported here.',
  throwExpressions: '"throw" inside an expression is not supported here.',
};

const ANY_PROPOSAL = "This syntax is not part of the language, and is not supported here.";

export function wordingOf(source: string, error: ParseError): Wording {
  const { reasonCode, missingPlugin } = error;
  if (missingPlugin !== undefined) {
    const [name = ""] = missingPlugin;
    return { type: "NotSupported", message: proposals[name] ?? ANY_PROPOSAL };
  }
  return { type: "SyntaxError", message: ownWords[reasonCode]?.(source, error) ?? plain(error) };
}

/** Babel's message without its `(3:4)`. */
const plain = ({ message }: ParseError): string => message.replace(/ \(\d+:\d+\)$/u, "");

const ownWords: Readonly<Record<string, (source: string, error: ParseError) => string>> = {
  IllegalBreakContinue: strayJump,
  ImportAttributesUseAssert: () => 'Attributes of an import stand behind "with", not "assert".',
  ParamDupe: () => "Two parameters have the same name.",
  UnexpectedToken: unexpectedToken,
};

/** `break` or `continue` with nothing around it that it could mean. */
function strayJump(source: string, error: ParseError): string {
  const jump = /^(break|continue)(?:[^\S\n\r]+([\p{ID_Start}$_][\p{ID_Continue}$]*))?/u.exec(
    source.slice(error.loc.index),
  );
  if (!jump) return plain(error);
  const [, word = "", label] = jump;
  const target = word === "break" ? "statement" : "loop";
  if (label !== undefined) return `'${word} ${label}' outside of a ${target} labelled '${label}'.`;
  return `'${word}' outside of a loop${word === "break" ? " or switch" : ""}.`;
}

/** Names what stands there. */
function unexpectedToken(source: string, error: ParseError): string {
  const { index } = error.loc;
  const message = plain(error);
  if (!/^Unexpected token\.?/u.test(message)) return message;
  const there = /^(?:[\p{ID_Start}$_][\p{ID_Continue}$]*|\S)/u.exec(
    source.slice(index, index + 80),
  );
  const rest = message.replace(/^Unexpected token\.?/u, "");
  if (!there) return source.slice(index).trim() === "" ? "The program ends too early." : message;
  return `Unexpected token '${there[0]}'${rest === "" ? "." : rest}`;
}
