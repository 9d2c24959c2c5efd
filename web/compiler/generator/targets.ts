// What expressions write to: variables and properties, and what methods of built-in things change.
import type * as t from "@babel/types";
import { bare, isFunction, walk, type Node } from "../syntax.ts";

/** Methods of built-in things that change what they are called on. */
const changers = new Set(["set", "add", "push", "unshift", "splice", "fill", "delete"]);

/** The variables and properties that an assignment to `target` writes to, through patterns. */
export function targetsOf(target: Node): Node[] {
  const node = bare(target);
  switch (node.type) {
    case "ArrayPattern":
      return node.elements.flatMap((element) => (element ? targetsOf(element) : []));
    case "ObjectPattern":
      return node.properties.flatMap((property) =>
        targetsOf(property.type === "RestElement" ? property.argument : property.value),
      );
    case "AssignmentPattern":
      return targetsOf(node.left);
    case "RestElement":
      return targetsOf(node.argument);
    default:
      return [node];
  }
}

/** What a call of a method changes, as far as its name says. */
export function changedBy({ callee }: t.CallExpression): Node | undefined {
  if (callee.type !== "MemberExpression" || callee.computed) return undefined;
  if (callee.property.type !== "Identifier") return undefined;
  return changers.has(callee.property.name) ? callee.object : undefined;
}

/** All that evaluating `node` writes to; functions inside write when they are called. */
export function written(node: Node): { readonly targets: Node[]; readonly changed: Node[] } {
  const targets: Node[] = [];
  const changed: Node[] = [];
  walk(node, (below) => {
    if (isFunction(below)) return false;
    if (below.type === "AssignmentExpression") targets.push(...targetsOf(below.left));
    if (below.type === "UpdateExpression") targets.push(bare(below.argument));
    const one = below.type === "CallExpression" ? changedBy(below) : undefined;
    if (one) changed.push(one);
    return true;
  });
  return { targets, changed };
}

/** Whether evaluating `node` names a variable. */
export function names(node: Node, variable: string): boolean {
  let found = false;
  walk(node, (below) => {
    if (isFunction(below)) return false;
    found ||= below.type === "Identifier" && below.name === variable;
    return !found;
  });
  return found;
}
