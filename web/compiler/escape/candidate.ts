// A function of the module that a pool may call, and what is found out about it. Everything goes by names: two variables
// of one name count as one that may hold what either holds. Both sets only grow.
import type * as t from "@babel/types";
import { declaredNames } from "../declared-names.ts";
import { bare, boundNames, isFunction, walk, type FunctionNode, type Node } from "../syntax.ts";
import { topLevelNames, withoutExport } from "../top-level.ts";
import { mayChangeLanguage, mentions } from "./language.ts";

export interface Candidate {
  readonly node: FunctionNode;
  /** Names of its parameters; null for one that is taken apart, or takes the rest. */
  readonly parameters: readonly (string | null)[];
  /** Every name that is declared in it, its parameters among them. */
  readonly own: ReadonlySet<string>;
  /** Parameters whose value may be reachable after the call, or may have been exchanged. */
  readonly kept: Set<string>;
  /** Variables that may hold a text: one in brackets could name any field, `buffer` for instance. */
  readonly texts: Set<string>;
}

/** What is known of the whole program. */
export interface Module {
  readonly candidates: ReadonlyMap<string, Candidate>;
  /** Constants that are numbers. */
  readonly numbers: ReadonlySet<string>;
  /** Every name that the program declares somewhere: no global of that name is meant for certain. */
  readonly declared: ReadonlySet<string>;
  /** There may be context managers that are entered later. */
  readonly waits: boolean;
}

export function moduleOf(program: t.Program): Module {
  const imports = program.body.filter((statement) => statement.type === "ImportDeclaration");
  const imported = imports.flatMap(({ specifiers }) => specifiers.map(({ local }) => local.name));
  const outer = new Set([...topLevelNames(program).map(({ name }) => name), ...imported]);
  const assigned = assignedNames(program);
  const candidates = new Map<string, Candidate>();
  const numbers = new Set<string>();
  for (const statement of program.body) {
    const node = withoutExport(statement);
    if (node.type === "FunctionDeclaration" && node.id) add(node.id.name, node);
    if (node.type !== "VariableDeclaration" || node.kind !== "const") continue;
    for (const { id, init } of node.declarations) {
      if (id.type !== "Identifier" || !init) continue;
      const value = bare(init);
      if (isFunction(value)) add(id.name, value);
      else if (isNumber(value)) numbers.add(id.name);
    }
  }
  const declared = new Set(declaredNames(program));
  // What the language's own functions do then, nobody knows.
  if (mayChangeLanguage(program, declared)) candidates.clear();
  const waits =
    imports.some(({ source }) => source.value === "asyncio") || mentions(program, /^__aenter__$/u);
  return { candidates, numbers, declared, waits };

  function add(name: string, node: FunctionNode): void {
    if (assigned.has(name) || node.async === true || node.generator === true) return;
    // A `this` that is written for its type is no parameter, and would have all others in the wrong place.
    if (node.params.some((parameter) => parameterName(parameter) === "this")) return;
    candidates.set(name, candidateOf(node, outer, name));
  }
}

function candidateOf(node: FunctionNode, outer: ReadonlySet<string>, name: string): Candidate {
  const given = node.params.flatMap(boundNames);
  const names = declaredNames(node);
  // A function expression's own name is seen inside it alone.
  const self = node.type === "FunctionExpression" && node.id ? node.id.name : name;
  if (self !== name) names.push(self);
  const own = new Set(names);
  const again = new Set([
    ...assignedNames(node),
    ...names.filter((one, at) => names.indexOf(one) !== at),
  ]);
  // Whatever is in there can be kept without being named.
  if (mentions(node, /^arguments$/u)) for (const one of given) again.add(one);
  return {
    node,
    parameters: node.params.map(parameterName),
    own,
    kept: new Set(given.filter((one) => again.has(one))),
    // Where a block's variable is out of sight, the module's is meant.
    texts: new Set(
      [...own].filter((one) => (outer.has(one) || one === self) && !given.includes(one)),
    ),
  };
}

function parameterName(node: Node): string | null {
  const target = node.type === "AssignmentPattern" ? node.left : node;
  return target.type === "Identifier" ? target.name : null;
}

function isNumber(node: Node): boolean {
  if (node.type === "UnaryExpression") return node.operator === "-" && isNumber(node.argument);
  return node.type === "NumericLiteral";
}

/** Names that anything is assigned to, anywhere in `node`. */
function assignedNames(node: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const note = (target: Node): void =>
    walk(target, (below) => {
      if (below.type === "Identifier") names.add(below.name);
    });
  walk(node, (below) => {
    if (below.type === "AssignmentExpression") noteTarget(below.left);
    else if (below.type === "UpdateExpression") noteTarget(below.argument);
    else if (below.type === "ForOfStatement" || below.type === "ForInStatement") {
      if (below.left.type !== "VariableDeclaration") noteTarget(below.left);
    }
  });
  return names;

  // What stands in brackets is not assigned to.
  function noteTarget(target: Node): void {
    const to = bare(target);
    if (to.type !== "MemberExpression" && to.type !== "OptionalMemberExpression") note(to);
  }
}
