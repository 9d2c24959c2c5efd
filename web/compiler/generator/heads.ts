// Where things stand in the head of a function: the parenthesis of its parameters, and its arrow.
import type { Pass } from "../pass.ts";
import { endOf, startOf, type FunctionNode, type Node } from "../syntax.ts";

/** The offset from which the arrow comes next. */
export function headEnd(pass: Pass, node: FunctionNode): number {
  if (node.returnType) return endOf(node.returnType);
  const last = node.params.at(-1);
  const end = last ? endOf(last) : openOfParameters(pass, node);
  const comma = pass.behind(",", end);
  const close = pass.behind(")", comma === -1 ? end : comma);
  return close === -1 ? end : close;
}

/** The offset behind the parenthesis that opens the parameters; −1 for `x => …`. */
export function openOfParameters(pass: Pass, node: FunctionNode): number {
  if (node.typeParameters) return pass.behind("(", endOf(node.typeParameters));
  if ("key" in node) {
    const optional = pass.behind("?", endOf(node.key));
    return pass.behind("(", optional === -1 ? endOf(node.key) : optional);
  }
  if (node.type === "ArrowFunctionExpression") return pass.behind("(", startOf(node));
  return pass.behind("(", node.id ? endOf(node.id) : pass.behind("function", startOf(node)));
}

/** Parameters without TypeScript's `this`, which is none. */
export function realParameters(node: FunctionNode): Node[] {
  return node.params.filter((one) => !(one.type === "Identifier" && one.name === "this"));
}
