// What can be known of a program's variables by their names alone. A name that could mean two things counts as the
// worse of them; where text is run as code (eval), nothing is known.
import type * as t from "@babel/types";
import { boundNames, endOf, isClass, startOf, walk, type Node } from "../syntax.ts";
import { ownVariables } from "./own-variables.ts";

export interface Names {
  /** Functions that a name means wherever it reaches them, so that a call needs no look at what is called. */
  readonly functions: ReadonlyMap<string, KnownFunction>;
  /** Variables that only one function can see. */
  readonly own: ReadonlySet<string>;
  /** Variables that stay the same once they have a value, whatever else runs. */
  readonly steady: ReadonlySet<string>;
  /** All that the program declares. Any other name is a property of the global object, maybe with a getter. */
  readonly declared: ReadonlySet<string>;
}

/** A function, and the block that it can be named in; elsewhere its name may be a global's. */
interface KnownFunction {
  readonly node: t.FunctionDeclaration;
  readonly block: Node;
}

/** The function that a name means where it stands. */
export function functionAt({ functions }: Names, name: t.Identifier): Node | undefined {
  const known = functions.get(name.name);
  if (!known || startOf(name) < startOf(known.block)) return undefined;
  return startOf(name) < endOf(known.block) ? known.node : undefined;
}

export function namesOf(program: Node): Names {
  const { found, assigned } = declarations(program);
  const declared = new Set(found.keys());
  if (hasEval(program))
    return { functions: new Map(), own: new Set(), steady: new Set(), declared };
  const own = ownVariables(program);
  const functions = [...found].filter(
    (one): one is [string, KnownFunction] => one[1] !== null && !assigned.has(one[0]),
  );
  const constant = [...declared].filter((name) => !assigned.has(name));
  return { functions: new Map(functions), own, steady: new Set([...own, ...constant]), declared };
}

function hasEval(program: Node): boolean {
  let found = false;
  walk(program, (node) => {
    found ||= node.type === "Identifier" && node.name === "eval";
    return !found;
  });
  return found;
}

/** Names by what is declared under them, and those that are ever assigned to. */
function declarations(program: Node): {
  readonly found: Map<string, KnownFunction | null>;
  readonly assigned: ReadonlySet<string>;
} {
  const found = new Map<string, KnownFunction | null>();
  const declare = (name: string, made: KnownFunction | null): void => {
    found.set(name, found.has(name) ? null : made);
  };
  const targets: Node[] = [];
  walk(program, (node, parent) => {
    if ("params" in node && Array.isArray(node.params)) {
      for (const parameter of node.params)
        for (const name of boundNames(parameter)) declare(name, null);
    }
    if (isClass(node) && node.id) declare(node.id.name, null);
    switch (node.type) {
      case "FunctionDeclaration":
        if (node.id) declare(node.id.name, { node, block: blockOf(parent) ?? program });
        break;
      case "FunctionExpression":
        if (node.id) declare(node.id.name, null);
        break;
      case "VariableDeclaration":
        if (node.kind === "var") targets.push(...node.declarations.map(({ id }) => id));
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
        targets.push(node.left);
        break;
      case "UpdateExpression":
        targets.push(node.argument);
        break;
      case "ForInStatement":
      case "ForOfStatement":
        if (node.left.type !== "VariableDeclaration") targets.push(node.left);
        break;
      default:
    }
  });
  return { found, assigned: new Set(targets.flatMap(targetNames)) };
}

/** What a function is declared in; nothing for one behind `export`, which the whole module can name. */
function blockOf(parent: Node | null): Node | null {
  return parent?.type.startsWith("Export") === true ? null : parent;
}

/** Names that an assignment may change. */
function targetNames(target: Node): string[] {
  const names: string[] = [];
  walk(target, (node) => {
    if (node.type === "Identifier") names.push(node.name);
  });
  return names;
}
