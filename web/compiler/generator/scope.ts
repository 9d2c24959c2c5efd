// What a function uses of what only functions have: `this`, `arguments`, `new.target`, `super`. Arrows have none of
// their own, so what they use belongs to the function around them.
import {
  bare,
  eachChild,
  isClass,
  isFunction,
  walk,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax.ts";

export interface Uses {
  this: boolean;
  arguments: boolean;
  newTarget: boolean;
  /** Anything but reading a property: a call of the constructor, a write. */
  super: boolean;
  superRead: boolean;
}

/** What the parameters and the body of a function use. */
export function usesOf(node: FunctionNode): Uses {
  return usesOfParts([...node.params, node.body]);
}

export function usesOfParts(parts: readonly Node[]): Uses {
  const uses: Uses = {
    this: false,
    arguments: false,
    newTarget: false,
    super: false,
    superRead: false,
  };
  for (const part of parts) note(part, uses);
  return uses;
}

function note(node: Node, uses: Uses): void {
  switch (node.type) {
    case "ThisExpression":
      uses.this = true;
      return;
    case "Super":
      uses.super = true;
      return;
    case "MemberExpression":
      if (node.object.type !== "Super") break;
      uses.superRead = true;
      if (node.computed) note(node.property, uses);
      return;
    case "AssignmentExpression":
      noteTarget(node.left, uses);
      break;
    case "UpdateExpression":
    case "UnaryExpression":
      noteTarget(node.argument, uses);
      break;
    case "ForInStatement":
    case "ForOfStatement":
      noteTarget(node.left, uses);
      break;
    case "TaggedTemplateExpression":
      noteTag(node.tag, uses);
      break;
    case "MetaProperty":
      uses.newTarget ||= node.meta.name === "new";
      return;
    case "Identifier":
      uses.arguments ||= node.name === "arguments";
      return;
    case "CallExpression":
      // Text that is run as code may use anything.
      if (node.callee.type === "Identifier" && node.callee.name === "eval") {
        Object.assign(uses, { this: true, arguments: true, newTarget: true, super: true });
      }
      break;
    case "ArrowFunctionExpression":
      break;
    default:
      if (isFunction(node)) {
        if ("key" in node && node.computed) note(node.key, uses);
        return;
      }
      if (isClass(node)) {
        for (const part of outerParts(node)) note(part, uses);
        return;
      }
  }
  eachChild(node, (child) => note(child, uses));
}

/** The parts of a class that belong to the function around it. */
export function outerParts(node: ClassNode): Node[] {
  const keys = node.body.body.flatMap((member) =>
    "computed" in member && member.computed ? [member.key] : [],
  );
  return node.superClass ? [node.superClass, ...keys] : keys;
}

/** `super.x` as a tag is called on `this`, which only the language can do. */
function noteTag(tag: Node, uses: Uses): void {
  const target = bare(tag);
  uses.super ||= target.type === "MemberExpression" && target.object.type === "Super";
}

/** `super.x` where it is written to, or deleted. */
function noteTarget(target: Node, uses: Uses): void {
  walk(target, (node) => {
    uses.super ||= node.type === "Super";
    return !uses.super;
  });
}
