// What is module level in Python's eyes: the program's own variables, functions and classes, and those
// declared directly in `if (__name__ === "__main__") {`.
import type * as t from "@babel/types";
import type { CompiledProgram } from "../wire/program.ts";
import { bare, boundNames, isClass, isFunction, walk, type Node } from "./syntax.ts";

export type TopLevelName = CompiledProgram["topLevel"][number];

/** Module-level names in order of appearance, each once. */
export function topLevelNames(program: t.Program): TopLevelName[] {
  const names = new Map<string, TopLevelName["kind"]>();
  for (const statement of program.body) {
    for (const { name, kind } of declared(withoutExport(statement))) {
      if (!names.has(name)) names.set(name, kind);
    }
  }
  return [...names].map(([name, kind]) => ({ name, kind }));
}

/** A program's guard against running in its children, with the names its block declares. */
export function mainBlocks(program: t.Program): { block: t.BlockStatement; names: string[] }[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== "IfStatement" || !isGuard(statement.test)) return [];
    const block = statement.consequent;
    if (block.type !== "BlockStatement") return [];
    const names = block.body.filter((one) => one.type.endsWith("Declaration")).flatMap(declared);
    return [{ block, names: names.map(({ name }) => name) }];
  });
}

/** The declaration that `export` stands before, or the statement itself. */
export function withoutExport(statement: t.Statement): Node {
  if (statement.type === "ExportNamedDeclaration") return statement.declaration ?? statement;
  return statement.type === "ExportDefaultDeclaration" ? statement.declaration : statement;
}

function declared(node: Node): TopLevelName[] {
  if ("declare" in node && node.declare === true) return [];
  switch (node.type) {
    case "FunctionDeclaration":
      return node.id ? [{ name: node.id.name, kind: "function" }] : [];
    case "ClassDeclaration":
      return node.id ? [{ name: node.id.name, kind: "class" }] : [];
    case "TSEnumDeclaration":
      return [{ name: node.id.name, kind: "constant" }];
    case "VariableDeclaration":
      return node.declarations.flatMap((one) => variableNames(node.kind, one));
    default:
      return hoisted(node);
  }
}

function variableNames(
  kind: t.VariableDeclaration["kind"],
  { id, init }: t.VariableDeclarator,
): TopLevelName[] {
  if (kind === "var" || kind === "let")
    return boundNames(id).map((name) => ({ name, kind: "variable" }));
  return boundNames(id).map((name) => ({
    name,
    kind: (init && definitionKind(init)) ?? "constant",
  }));
}

/** What a variable holds for good when its value is a function or a class. */
export function definitionKind(init: Node): "function" | "class" | undefined {
  const value = bare(init);
  if (isClass(value)) return "class";
  return isFunction(value) ? "function" : undefined;
}

/** `var` in the statements of the module, however deep, is module level. */
function hoisted(statement: Node): TopLevelName[] {
  const names: TopLevelName[] = [];
  walk(statement, (node) => {
    if (isFunction(node) || isClass(node)) return false;
    if (node.type === "VariableDeclaration" && node.kind === "var") {
      names.push(...node.declarations.flatMap((one) => variableNames("var", one)));
    }
    return true;
  });
  return names;
}

function isGuard(test: t.Expression): boolean {
  const compared = bare(test);
  if (compared.type !== "BinaryExpression" || !/^={2,3}$/u.test(compared.operator)) return false;
  const sides = [bare(compared.left), bare(compared.right)];
  return (
    sides.some((side) => side.type === "Identifier" && side.name === "__name__") &&
    sides.some((side) => side.type === "StringLiteral" && side.value === "__main__")
  );
}

/** Whether the module's body waits for anything itself. */
export function hasTopLevelAwait(program: t.Program): boolean {
  let found = false;
  walk(program, (node) => {
    if (found || isFunction(node)) return false;
    found =
      node.type === "AwaitExpression" ||
      (node.type === "ForOfStatement" && node.await) ||
      (node.type === "VariableDeclaration" && node.kind === "await using");
    return !found;
  });
  return found;
}
