// Functions that a name means wherever it stands: declared once in the whole file, under a name that nothing else
// has and nobody assigns to. A call by such a name needs no look at what is called.
import type * as t from "@babel/types";
import { boundNames, isClass, walk, type Node } from "../syntax.ts";

export function knownFunctions(program: Node): ReadonlyMap<string, t.FunctionDeclaration> {
  const found = new Map<string, t.FunctionDeclaration | null>();
  const declare = (name: string, made: t.FunctionDeclaration | null): void => {
    found.set(name, found.has(name) ? null : made);
  };
  const spoil = (pattern: Node): void => {
    for (const name of targetNames(pattern)) found.set(name, null);
  };
  const assigned: Node[] = [];
  walk(program, (node) => {
    if ("params" in node && Array.isArray(node.params)) {
      for (const parameter of node.params)
        for (const name of boundNames(parameter)) declare(name, null);
    }
    if (isClass(node) && node.id) declare(node.id.name, null);
    switch (node.type) {
      case "FunctionDeclaration":
        if (node.id) declare(node.id.name, node);
        break;
      case "FunctionExpression":
        if (node.id) declare(node.id.name, null);
        break;
      case "VariableDeclarator":
      case "TSEnumDeclaration":
        for (const name of boundNames(node.id)) declare(name, null);
        break;
      case "ImportDeclaration":
        for (const { local } of node.specifiers) declare(local.name, null);
        break;
      case "CatchClause":
        if (node.param) for (const name of boundNames(node.param)) declare(name, null);
        break;
      case "AssignmentExpression":
        assigned.push(node.left);
        break;
      case "UpdateExpression":
        assigned.push(node.argument);
        break;
      case "ForInStatement":
      case "ForOfStatement":
        if (node.left.type !== "VariableDeclaration") assigned.push(node.left);
        break;
      default:
    }
  });
  for (const target of assigned) spoil(target);
  return new Map(
    [...found].filter((one): one is [string, t.FunctionDeclaration] => one[1] !== null),
  );
}

/** Names that an assignment may change. */
function targetNames(target: Node): string[] {
  const names: string[] = [];
  walk(target, (node) => {
    if (node.type === "Identifier") names.push(node.name);
  });
  return names;
}
