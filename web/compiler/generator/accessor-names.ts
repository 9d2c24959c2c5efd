// Getters and setters of a program that may block. Reading a property can't look for them each time, so only properties
// with their names do: `o.x`, `o["x"]` and `o.#x` where some class of the program has a `get x()` that calls something.
import { bare, isFunction, walk, type Node } from "../syntax.ts";
import { keyName } from "./given-names.ts";
import { targetsOf } from "./targets.ts";

/** What a property is when it is read, and when it is written to: an accessor that may block. */
export interface AccessorNames {
  readonly getters: ReadonlySet<string>;
  readonly setters: ReadonlySet<string>;
  /** Properties that are no values where they stand: assigned to, called, deleted. */
  readonly places: ReadonlySet<Node>;
}

/** Whether code does more than work with fields, so that others may want to go on meanwhile. */
export function mayWait(node: Node, isQuiet: (below: Node) => boolean = () => false): boolean {
  let found = false;
  walk(node, (below) => {
    if (found || isFunction(below)) return false;
    found = !isQuiet(below) && mayBlock(below);
    return !found;
  });
  return found;
}

function mayBlock(node: Node): boolean {
  switch (node.type) {
    case "AssignmentExpression":
      return node.operator !== "=";
    case "MemberExpression":
      return node.object.type === "Super"; // an accessor that has been replaced by this one
    case "VariableDeclaration":
      return node.kind === "using";
    default:
      return /^(?:For|While|DoWhile|Update|(?:Optional)?Call|New|TaggedTemplate)|^SpreadElement$/u.test(
        node.type,
      );
  }
}

/** `hasFace` says which accessors have a generator. */
export function accessorNames(program: Node, hasFace: (node: Node) => boolean): AccessorNames {
  const getters = new Set<string>();
  const setters = new Set<string>();
  walk(program, (node) => {
    if (!isFunction(node) || !("key" in node) || !hasFace(node)) return;
    const key = keyName(node.key);
    if (key === undefined) return;
    if (node.kind === "get") getters.add(key);
    if (node.kind === "set") setters.add(key);
  });
  const places = new Set<Node>();
  if (getters.size > 0 || setters.size > 0) walk(program, (node) => notePlaces(node, places));
  return { getters, setters, places };
}

/** Whether some `toString` or `valueOf` of a program may block. */
export function blocksInTexts(program: Node, hasFace: (node: Node) => boolean): boolean {
  let found = false;
  walk(program, (node) => {
    const isMember = "key" in node && ["toString", "valueOf"].includes(keyName(node.key) ?? "");
    const made = isMember && "value" in node && node.value ? bare(node.value) : node;
    found ||= isMember && isFunction(made) && hasFace(made) && mayWait(made.body);
    return !found;
  });
  return found;
}

function notePlaces(node: Node, places: Set<Node>): void {
  const add = (...list: readonly Node[]): void => {
    for (const one of list) places.add(bare(one));
  };
  switch (node.type) {
    case "AssignmentExpression":
    case "ForInStatement":
    case "ForOfStatement":
      add(...targetsOf(node.left));
      break;
    case "UpdateExpression":
      add(node.argument);
      break;
    case "UnaryExpression":
      if (node.operator === "delete") add(node.argument);
      break;
    case "NewExpression":
    case "CallExpression":
    case "OptionalCallExpression":
      add(node.callee);
      break;
    case "TaggedTemplateExpression":
      add(node.tag);
      break;
    default:
  }
}
