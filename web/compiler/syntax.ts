// What the passes share about syntax trees: walking them, and the few questions several of them ask.
import type * as t from "@babel/types";
import { present } from "../base/assert.ts";
import type { Line } from "../base/units.ts";

export type Node = t.Node;
export type FunctionNode =
  | t.FunctionDeclaration
  | t.FunctionExpression
  | t.ArrowFunctionExpression
  | t.ObjectMethod
  | t.ClassMethod
  | t.ClassPrivateMethod;
export type ClassNode = t.ClassDeclaration | t.ClassExpression;
export type LoopNode =
  | t.ForStatement
  | t.ForInStatement
  | t.ForOfStatement
  | t.WhileStatement
  | t.DoWhileStatement;

/** Nodes are looked through once, for a dozen walks over the same tree; a map would find the list far slower. */
const CHILDREN = Symbol("children");

interface Walked {
  [CHILDREN]?: readonly Node[];
}

/** Calls `visit` with every node directly below, in the order of the source. */
export function eachChild(node: Node & Walked, visit: (child: Node) => void): void {
  for (const child of (node[CHILDREN] ??= childrenOf(node))) visit(child);
}

function childrenOf(node: Node): Node[] {
  const list: Node[] = [];
  for (const value of Object.values(node)) {
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) list.push(item);
    } else if (isNode(value)) list.push(value);
  }
  return list;
}

/** Visits a tree from the top. `enter` answers false to leave out what lies below. */
export function walk(
  node: Node,
  enter: (node: Node, parent: Node | null) => boolean | void,
  parent: Node | null = null,
): void {
  if (enter(node, parent) === false) return;
  eachChild(node, (child) => walk(child, enter, node));
}

/** Places and literals' raw texts are objects, too, but of no type. */
function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

export function startOf(node: Node): number {
  return present(node.start, `start of ${node.type}`);
}

export function endOf(node: Node): number {
  return present(node.end, `end of ${node.type}`);
}

export function lineOf(node: Node): Line {
  return present(node.loc, `place of ${node.type}`).start.line;
}

export function isFunction(node: Node): node is FunctionNode {
  switch (node.type) {
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
    case "ObjectMethod":
    case "ClassMethod":
    case "ClassPrivateMethod":
      return true;
    default:
      return false;
  }
}

export function isClass(node: Node): node is ClassNode {
  return node.type === "ClassDeclaration" || node.type === "ClassExpression";
}

export function isLoop(node: Node): node is LoopNode {
  return /^(?:For|While|DoWhile)/u.test(node.type) && node.type.endsWith("Statement");
}

/** The expression within parentheses and type operators, which leave no trace at run time. */
export function bare(node: Node): Node {
  switch (node.type) {
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
    case "TSInstantiationExpression":
      return bare(node.expression);
    default:
      return node;
  }
}

/** True for what takes the name of the variable it is assigned to: text put around it would lose that name. */
export function isAnonymousDefinition(node: Node): boolean {
  const inner = bare(node);
  if (inner.type === "ArrowFunctionExpression") return true;
  return (inner.type === "FunctionExpression" || inner.type === "ClassExpression") && !inner.id;
}

/** Names that a declaration's pattern binds, in order. */
export function boundNames(pattern: Node): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((property) =>
        boundNames(property.type === "RestElement" ? property.argument : property.value),
      );
    case "ArrayPattern":
      return pattern.elements.flatMap((element) => (element ? boundNames(element) : []));
    case "AssignmentPattern":
      return boundNames(pattern.left);
    case "RestElement":
      return boundNames(pattern.argument);
    case "TSParameterProperty":
      return boundNames(pattern.parameter);
    default:
      return [];
  }
}

/** Every `using` and `await using` among a block's own statements. */
export function usingsOf(statements: readonly Node[]): t.VariableDeclaration[] {
  return statements.filter(isUsing);
}

export function isUsing(node: Node | null | undefined): node is t.VariableDeclaration {
  return (
    node?.type === "VariableDeclaration" && (node.kind === "using" || node.kind === "await using")
  );
}

/** Whether evaluating `node` may take long for itself: it calls something, outside the functions in it. */
export function containsCall(node: Node): boolean {
  let found = false;
  walk(node, (below) => {
    if (found || isFunction(below)) return false;
    found =
      /^(?:(?:Optional)?Call|New|TaggedTemplate|Await|Yield|Import)Expression$|^SpreadElement$/u.test(
        below.type,
      );
    return !found;
  });
  return found;
}
