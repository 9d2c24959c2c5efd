// What V8 calls a callee when it can't be called: `o.x`, `f(...)`, `(intermediate value).y`.
import { bare, type Node } from "../syntax.ts";

export function wordsOf(callee: Node): string {
  const node = bare(callee);
  switch (node.type) {
    case "Identifier":
      return node.name;
    case "ThisExpression":
      return "this";
    case "StringLiteral":
      return JSON.stringify(node.value);
    case "NumericLiteral":
      return String(node.value);
    case "NullLiteral":
      return "null";
    case "BooleanLiteral":
      return String(node.value);
    case "CallExpression":
    case "OptionalCallExpression":
      return `${wordsOf(node.callee)}(...)`;
    case "MemberExpression":
    case "OptionalMemberExpression":
      return wordsOf(node.object) + keyWords(node.property, node.computed);
    default:
      return "(intermediate value)";
  }
}

function keyWords(key: Node, computed: boolean): string {
  if (computed) {
    return key.type === "StringLiteral" ? `.${key.value}` : `[${wordsOf(key)}]`;
  }
  if (key.type === "PrivateName") return `.#${key.id.name}`;
  return `.${wordsOf(key)}`;
}
