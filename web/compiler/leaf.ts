// Which functions can't keep a program running by themselves and so need no checkpoint at their entry.
//
// Such a function has no loop and calls nothing, not even by a getter, `valueOf` or an iterator: it works
// on its own plain parameters and on constants. Called from inside the language (as a getter, as `valueOf`)
// it is given nothing, so its operands are undefined and call nothing either. Two names in a program make all its
// functions count: `next`, which the language may call without end, and Proxy, whose traps are given objects.
import { boundNames, eachChild, type FunctionNode, type Node } from "./syntax.ts";

export function isLeaf(node: FunctionNode, identifiers: ReadonlySet<string>): boolean {
  if (identifiers.has("next") || identifiers.has("Proxy")) return false;
  if (node.async === true || node.generator === true) return false;
  if ("key" in node) return false;
  if (!node.params.every((parameter) => parameter.type === "Identifier")) return false;
  return isQuiet(node.body, new Set(node.params.flatMap(boundNames)));
}

function isQuiet(node: Node, own: Set<string>): boolean {
  switch (node.type) {
    case "Identifier":
      return own.has(node.name) || node.name === "undefined";
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return true;
    case "MemberExpression":
      return (
        node.object.type === "Identifier" &&
        own.has(node.object.name) &&
        (node.computed ? isQuiet(node.property, own) : true)
      );
    case "ObjectProperty":
      return (
        !node.computed &&
        node.key.type === "Identifier" &&
        node.key.name !== "__proto__" &&
        isQuiet(node.value, own)
      );
    case "UnaryExpression":
      return node.operator !== "delete" && isQuiet(node.argument, own);
    case "BinaryExpression":
      return node.operator !== "in" && node.operator !== "instanceof" && everyChild(node, own);
    case "VariableDeclaration":
      return node.declarations.every(({ id, init }) => {
        if (id.type !== "Identifier" || (init && !isQuiet(init, own))) return false;
        own.add(id.name);
        return node.kind === "const" || node.kind === "let";
      });
    case "StringLiteral":
    case "NumericLiteral":
    case "BigIntLiteral":
    case "BooleanLiteral":
    case "NullLiteral":
    case "BlockStatement":
    case "ReturnStatement":
    case "IfStatement":
    case "ExpressionStatement":
    case "EmptyStatement":
    case "LogicalExpression":
    case "ConditionalExpression":
    case "ParenthesizedExpression":
    case "ArrayExpression":
    case "ObjectExpression":
      return everyChild(node, own);
    default:
      return false;
  }
}

function everyChild(node: Node, own: Set<string>): boolean {
  let all = true;
  eachChild(node, (child) => {
    all &&= isQuiet(child, own);
  });
  return all;
}
